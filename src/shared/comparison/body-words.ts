import { firstWhere } from '../first-where.ts';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { blockText, isBody } from '../text/blocks.ts';
import { joined } from '../text/passage.ts';
import { wordsOf } from '../text/words.ts';

/**
 * Where the words of a text's paragraphs and list items begin and end: UTF-16 offsets in canonical text,
 * both ascending. Plain data that crosses from a worker.
 */
export interface BodyWords {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The words of the body, told apart as a language (BCP 47) has them. Furniture, titles and captions have none. O(characters). */
export function bodyWords(text: DocumentText, language: string): BodyWords {
  const words = text.blocks.filter(isBody).flatMap((block) =>
    wordsOf(blockText(text, block), language).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
    })),
  );
  return {
    starts: Uint32Array.from(words, ({ start }) => start),
    ends: Uint32Array.from(words, ({ end }) => end),
  };
}

/**
 * How many words some passages touch, however they overlap: each word counts once, and one that is cut counts
 * whole. O(passages x log words).
 */
export function coveredWords({ starts, ends }: BodyWords, passages: readonly Passage[]): number {
  let count = 0;
  let counted = 0;
  for (const { start, end } of joined(passages)) {
    const from = Math.max(
      counted,
      firstWhere(ends.length, (i) => (ends[i] ?? 0) > start),
    );
    const to = firstWhere(starts.length, (i) => (starts[i] ?? 0) >= end);
    if (to <= from) continue;
    count += to - from;
    counted = to;
  }
  return count;
}
