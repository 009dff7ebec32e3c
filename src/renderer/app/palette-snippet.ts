import type { Passage } from '../../shared/model/annotation.ts';

/** UTF-16 code units before the first matched letter that stay in sight, and of a text as a whole. */
const before = 32;
const most = 240;

/**
 * As much of a text as fits a row with its first matched letters in sight: one that begins too
 * far before them is cut at a word, with an ellipsis. The marks are UTF-16 ranges of what is answered.
 */
export function snippetOf(
  text: string,
  marks: readonly Passage[],
): { readonly text: string; readonly marks: readonly Passage[] } {
  const first = marks[0]?.start ?? 0;
  const from = first <= before * 2 ? 0 : wordBefore(text, first - before);
  const to = whole(text, Math.min(text.length, from + most));
  const lead = from === 0 ? '' : '…';
  return {
    text: `${lead}${text.slice(from, to)}`,
    marks: marks
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
  };
}

/** The start of the word an offset is in, if it begins nearby; else a place that halves no character. */
function wordBefore(text: string, offset: number): number {
  const space = text.slice(Math.max(0, offset - 20), offset).search(/\s\S*$/);
  return space < 0 ? whole(text, offset) : Math.max(0, offset - 20) + space + 1;
}

/** Not between the two halves of a surrogate pair, nor before a combining mark. */
function whole(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && /^[\p{M}\u200D\uDC00-\uDFFF]/u.test(text.slice(at))) at--;
  return at;
}
