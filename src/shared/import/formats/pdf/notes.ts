import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

/** A region's lines, with the footnotes at its foot apart. */
export interface Noted {
  readonly text: readonly Line[];
  readonly notes: readonly (readonly Line[])[];
}

/**
 * Takes the footnotes from the foot of a region: the last lines that are smaller than the text, from
 * the first with a footnote's mark; or all of them, where a note of the page before goes on.
 */
export function notedOf(lines: readonly Line[], measures: Measures, goesOn: boolean): Noted {
  let from = lines.length;
  while (from > 0 && isSmall(lines[from - 1], measures)) from -= 1;
  const small = lines.slice(from);
  const first = small.findIndex(isMarked);
  if (first === -1 && !(goesOn && from > 0)) return { text: lines, notes: [] };
  const start = goesOn && from > 0 ? 0 : first;
  const notes: Line[][] = [];
  for (const line of small.slice(start)) {
    const open = notes.at(-1);
    if (open && !isMarked(line)) open.push(line);
    else notes.push([line]);
  }
  return { text: lines.slice(0, from + start), notes };
}

/** Type of notes is at most so large a share of the text's. */
const smaller = 0.93;

function isSmall(line: Line | undefined, { body }: Measures): boolean {
  return line !== undefined && !line.across && line.size < body * smaller;
}

function isMarked(line: Line): boolean {
  if (line.raised && /^[\d*†‡a-z]/.test(line.text)) return true;
  return /^(?:\[\d{1,3}\]|\(\d{1,3}\)|（\d{1,3}）|\d{1,3}[.)]?\s|[*†‡§]|[①-⑳]|注\s?\d*[:：\s]|※)/u.test(
    line.text,
  );
}
