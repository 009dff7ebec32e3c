import { fold, unfolded } from '../search/fold.ts';
import { joined } from '../text/passage.ts';

/** A run of words, and whether it is what was looked for. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

/** UTF-16 code units kept in front of the first match where the rest is left out. */
const before = 48;

/**
 * A text as runs, with the places where folded words stand marked. Where the first one stands far
 * in, the text begins shortly before it, at a word, after `…`: two lines must show it.
 */
export function matchRuns(text: string, words: readonly string[]): Run[] {
  const folded = fold(text, false);
  const places = words.flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      const [start, end] = unfolded(folded, at, at + word.length) ?? [0, 0];
      if (start < end) found.push({ start, end });
    }
    return found;
  });
  const marks = joined(places);
  const runs: Run[] = [];
  let end = startOf(text, marks[0]?.start ?? 0);
  if (end > 0) runs.push({ text: '…', found: false });
  for (const mark of marks) {
    if (mark.start > end) runs.push({ text: text.slice(end, mark.start), found: false });
    runs.push({ text: text.slice(mark.start, mark.end), found: true });
    ({ end } = mark);
  }
  if (end < text.length) runs.push({ text: text.slice(end), found: false });
  return runs;
}

/** Where a text that shows its first match in time begins: at its start, or at a word not long before the match. */
function startOf(text: string, match: number): number {
  if (match <= 2 * before) return 0;
  const from = match - before;
  const space = text.slice(from, match).search(/\s\S/);
  if (space >= 0) return from + space + 1;
  return /^[\uDC00-\uDFFF]/.test(text.slice(from, from + 1)) ? from + 1 : from;
}
