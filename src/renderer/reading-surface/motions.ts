import type { Passage } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { sentencesOf } from '../../shared/text/sentences.ts';
import { wordsOf } from '../../shared/text/words.ts';

/** A selection by its two ends, UTF-16 offsets in canonical text; `head` is the end that moves. */
export interface Selected {
  readonly anchor: number;
  readonly head: number;
}

/** A way to move or to extend the selection by keys. */
export type Motion = 'next-paragraph' | 'previous-paragraph' | 'word' | 'previous-word' | 'sentence';

/** What a motion needs to know of the document. */
export interface Ground {
  readonly text: DocumentText;
  /** In which its words and sentences are told apart, BCP 47. */
  readonly language: () => string;
  /** Whether a block can be reached: hidden ones cannot. */
  readonly isShown: (block: number) => boolean;
}

/** The selection after a motion, or null where there is nowhere to go. */
export function moved(
  ground: Ground,
  selected: Selected | null,
  motion: Motion,
  extend: boolean,
): Selected | null {
  switch (motion) {
    case 'next-paragraph':
      return extend ? extendedDown(ground, selected) : nextParagraph(ground, selected);
    case 'previous-paragraph':
      return extend ? extendedUp(ground, selected) : previousParagraph(ground, selected);
    case 'word':
      return word(ground, selected, extend);
    case 'previous-word':
      return previousWord(ground, selected);
    case 'sentence':
      return sentence(ground, selected, extend);
  }
}

function nextParagraph(ground: Ground, selected: Selected | null): Selected | null {
  const from = selected === null ? -1 : blockAt(ground.text.blocks, selected.head);
  return caretAt(ground, shownFrom(ground, from + 1, 1));
}

function previousParagraph(ground: Ground, selected: Selected | null): Selected | null {
  if (selected === null) return caretAt(ground, shownFrom(ground, 0, 1));
  const from = blockAt(ground.text.blocks, selected.head);
  const start = ground.text.blocks[from]?.start ?? 0;
  const inside = Math.min(selected.anchor, selected.head) > start && ground.isShown(from);
  return caretAt(ground, inside ? from : shownFrom(ground, from - 1, -1));
}

function extendedDown(ground: Ground, selected: Selected | null): Selected | null {
  const from = selected === null ? shownFrom(ground, 0, 1) : blockAt(ground.text.blocks, selected.head);
  const block = ground.text.blocks[from];
  if (block === undefined) return null;
  const anchor = selected?.anchor ?? block.start;
  if ((selected?.head ?? block.start) < block.end) return { anchor, head: block.end };
  const next = ground.text.blocks[shownFrom(ground, from + 1, 1)];
  return next === undefined ? null : { anchor, head: next.end };
}

function extendedUp(ground: Ground, selected: Selected | null): Selected | null {
  if (selected === null) return null;
  const from = blockAt(ground.text.blocks, selected.head);
  const block = ground.text.blocks[from];
  if (block === undefined) return null;
  if (selected.head > block.start) return { anchor: selected.anchor, head: block.start };
  const previous = ground.text.blocks[shownFrom(ground, from - 1, -1)];
  return previous === undefined ? null : { anchor: selected.anchor, head: previous.start };
}

/** The word at the caret or after the selection; extending, everything up to that word's end. */
function word(ground: Ground, selected: Selected | null, extend: boolean): Selected | null {
  const from = selected === null ? 0 : Math.max(selected.anchor, selected.head);
  const next = wordAfter(ground, from);
  if (next === null) return null;
  return {
    anchor: extend && selected !== null ? Math.min(selected.anchor, selected.head) : next.start,
    head: next.end,
  };
}

/** Takes the last word off the selection. */
function previousWord(ground: Ground, selected: Selected | null): Selected | null {
  if (selected === null) return null;
  const anchor = Math.min(selected.anchor, selected.head);
  const head = Math.max(selected.anchor, selected.head);
  const block = ground.text.blocks[blockAt(ground.text.blocks, head)];
  if (block === undefined) return null;
  const last = words(ground, block, head).findLast(({ end }) => end < head);
  return last === undefined || last.end <= anchor ? null : { anchor, head: last.end };
}

/** The sentence at the head; the same sentence again: its paragraph; extending: through the next sentence. */
function sentence(ground: Ground, selected: Selected | null, extend: boolean): Selected | null {
  const low = selected === null ? 0 : Math.min(selected.anchor, selected.head);
  const high = selected === null ? 0 : Math.max(selected.anchor, selected.head);
  const index = shownFrom(ground, Math.max(0, blockAt(ground.text.blocks, low)), 1);
  const block = ground.text.blocks[index];
  if (block === undefined) return null;
  const sentences = parts(ground, block, low, sentencesOf);
  if (extend && high > low) {
    const next = sentences.find(({ end }) => end > high);
    if (next !== undefined) return { anchor: low, head: next.end };
    return extendedDown(ground, { anchor: low, head: high });
  }
  const at = sentences.find(({ end }) => end > low) ?? sentences.at(-1);
  if (at === undefined) return null;
  return at.start === low && at.end === high
    ? { anchor: block.start, head: block.end }
    : { anchor: at.start, head: at.end };
}

function wordAfter(ground: Ground, offset: number): Passage | null {
  const { blocks } = ground.text;
  for (
    let i = shownFrom(ground, Math.max(0, blockAt(blocks, offset)), 1);
    ;
    i = shownFrom(ground, i + 1, 1)
  ) {
    const block = blocks[i];
    if (block === undefined) return null;
    const next = words(ground, block, offset).find(({ end }) => end > offset);
    if (next !== undefined) return next;
  }
}

function words(ground: Ground, block: Passage, offset: number): Passage[] {
  return parts(ground, block, offset, wordsOf);
}

/** UTF-16 code units of a block looked at on each side of the caret: a document may be one line. */
const reach = 20_000;

/** The words or sentences of a block about an offset. */
function parts(
  { text, language }: Ground,
  block: Passage,
  offset: number,
  cut: (text: string, language: string) => Passage[],
): Passage[] {
  const from = Math.max(block.start, offset - reach);
  const near = text.text.slice(from, Math.min(block.end, offset + reach));
  return cut(near, language()).map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** The first shown block from an index on, or -1. */
function shownFrom({ text: { blocks }, isShown }: Ground, from: number, step: 1 | -1): number {
  for (let i = from; i >= 0 && i < blocks.length; i += step) if (isShown(i)) return i;
  return -1;
}

function caretAt({ text }: Ground, block: number): Selected | null {
  const start = text.blocks[block]?.start;
  return start === undefined ? null : { anchor: start, head: start };
}
