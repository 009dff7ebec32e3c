import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { blockAt, blockText } from './blocks.ts';
import { segmenterFor } from './segmenter.ts';
import { piecesOf } from './words.ts';

/** One step of an edge: which, how far, which way. */
export interface EdgeStep {
  /** The left edge is where the first range begins, the right one where the last one ends. */
  readonly edge: 'left' | 'right';
  readonly by: 'word' | 'character';
  readonly towards: 'start' | 'end';
}

/**
 * Ranges (in text order, disjoint) with an edge moved by one step: to the next word or character that an edge
 * can stand at, over white space and from block to block. Characters are graphemes; quotation marks and the
 * full stop of a sentence are steps of their own. Null where the edge would leave the document or its range
 * become empty. `isShown`: blocks that are stepped over else. O(block).
 */
export function movedEdge(
  text: DocumentText,
  ranges: readonly Passage[],
  { edge, by, towards }: EdgeStep,
  language: string,
  isShown: (block: number) => boolean,
): Passage[] | null {
  const index = edge === 'left' ? 0 : ranges.length - 1;
  const range = ranges[index];
  if (range === undefined) return null;
  const from = edge === 'left' ? range.start : range.end;
  const stop = nextStop(text, from, { edge, by, towards }, language, isShown);
  if (stop === null) return null;
  const moved = edge === 'left' ? { start: stop, end: range.end } : { start: range.start, end: stop };
  return moved.start < moved.end ? ranges.with(index, moved) : null;
}

function nextStop(
  text: DocumentText,
  from: number,
  { edge, by, towards }: EdgeStep,
  language: string,
  isShown: (block: number) => boolean,
): number | null {
  const { blocks } = text;
  const step = towards === 'end' ? 1 : -1;
  for (let i = blockAt(blocks, edge === 'right' ? from - 1 : from); i >= 0; i += step) {
    const block = blocks[i];
    if (block === undefined) return null;
    if (!isShown(i) && (from < block.start || from > block.end)) continue;
    const stops = (by === 'word' ? wordStops : characterStops)(blockText(text, block), language, edge);
    const found =
      step > 0
        ? stops.find((stop) => stop + block.start > from)
        : stops.findLast((stop) => stop + block.start < from);
    if (found !== undefined) return found + block.start;
  }
  return null;
}

/** Where an edge can stand by words: at each word, and at marks that belong to what they close or open. */
function wordStops(text: string, language: string, edge: EdgeStep['edge']): number[] {
  return piecesOf(text, language).flatMap(({ kind, start, end }) => {
    if (kind === 'word') return edge === 'right' ? end : start;
    const own = (edge === 'right' ? closing : opening).exec(text.slice(start, end));
    if (kind === 'space' || own === null) return [];
    return edge === 'right' ? start + own[0].length : start + own.index;
  });
}

/** Where an edge can stand by characters: at each grapheme that is not white space. */
function characterStops(text: string, language: string, edge: EdgeStep['edge']): number[] {
  return [...segmenterFor(language, 'grapheme').segment(text)]
    .filter(({ segment }) => !/^\s+$/.test(segment))
    .map(({ segment, index }) => (edge === 'right' ? index + segment.length : index));
}

/** Marks that belong to the word before them. */
const closing = /^[,;:，、；：]*(?:[.!?…。！？．｡”’»」』）)\]】》〉"'][\p{M}\u200d]*)+/u;
/** Marks that belong to the word after them. */
const opening = /[“‘«「『（([【《〈"']+$/u;
