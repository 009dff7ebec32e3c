import type { Passage } from '../../shared/model/annotation.ts';
import { blockAt, blockText } from '../../shared/text/blocks.ts';
import { sentenceAt } from '../../shared/text/sentences.ts';
import { wordAt } from '../../shared/text/words.ts';
import type { Ground, Selected } from './motions.ts';

/** What a press selects, and by what a drag after it extends. */
export type Unit = 'character' | 'word' | 'sentence' | 'paragraph';

/** What so many clicks in a row select: one the caret, two a word, three a sentence, more the paragraph. */
export function unitOf(clicks: number): Unit {
  return clicks < 2 ? 'character' : clicks === 2 ? 'word' : clicks === 3 ? 'sentence' : 'paragraph';
}

/** The unit at an offset; of characters, the empty passage there. */
export function unitAt({ text, language }: Ground, offset: number, unit: Unit): Passage {
  const block = text.blocks[Math.max(0, blockAt(text.blocks, offset))];
  const none = { start: offset, end: offset };
  if (block === undefined || unit === 'character') return none;
  if (unit === 'paragraph') return { start: block.start, end: block.end };
  const within = Math.min(Math.max(offset, block.start), block.end) - block.start;
  const found = (unit === 'word' ? wordAt : sentenceAt)(blockText(text, block), within, language());
  return found === null ? none : { start: block.start + found.start, end: block.start + found.end };
}

/** From what was pressed on to the unit at an offset: all of both, the head on the side of the offset. */
export function extendedTo(ground: Ground, origin: Passage, offset: number, unit: Unit): Selected {
  const { start, end } = unitAt(ground, offset, unit);
  return start < origin.start
    ? { anchor: origin.end, head: start }
    : { anchor: origin.start, head: Math.max(end, origin.end) };
}
