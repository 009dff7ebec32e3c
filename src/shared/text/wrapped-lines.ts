/** Where a line's words begin and end, in UTF-16; both the same where it is blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, blank ones too. O(text). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from);
    const line = text.slice(from, feed < 0 ? text.length : feed);
    const start = from + line.length - line.trimStart().length;
    lines.push({ start, end: Math.max(start, from + line.trimEnd().length) });
    from += line.length + 1;
  }
  return lines;
}

/** A line longer than this was not wrapped by hand or by a mail program. */
const widestWrapped = 100;

/** Fewest lines that go on in a text of which only some are wrapped. */
const fewestWrapped = 3;

/**
 * Which lines go on in the next one, by index: all that are followed directly by another where the whole text is
 * hard-wrapped, the full ones where parts of it are, else none.
 */
export function wrappedLines(text: string, lines: readonly Line[]): (index: number) => boolean {
  const followed = followedLines(lines);
  const first = lines.findIndex(({ start, end }) => end > start);
  const last = lines.findLastIndex(({ start, end }) => end > start);
  const isParted = lines.slice(first, last).some(({ start, end }) => end === start);
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (first < 0 || !isParted || longest > widestWrapped) return () => false;
  const full = new Set([...followed].filter((i) => isFull(text, lines, i, longest)));
  const filled = lines.filter(({ start, end }) => end > start).length;
  // Lines that end early end because their paragraph does.
  if (followed.size > filled / 2 && full.size > 0.8 * followed.size) return (i) => followed.has(i);
  return isPartlyWrapped(text, lines, full) ? (i) => full.has(i) : () => false;
}

function followedLines(lines: readonly Line[]): ReadonlySet<number> {
  const isFilled = (line: Line | undefined): boolean => line !== undefined && line.end > line.start;
  return new Set(lines.flatMap((line, i) => (isFilled(line) && isFilled(lines[i + 1]) ? [i] : [])));
}

/** So full that the first word of the next line did not fit any more. */
function isFull(text: string, lines: readonly Line[], i: number, longest: number): boolean {
  const [line, next] = lines.slice(i, i + 2);
  if (line === undefined || next === undefined) return false;
  return line.end - line.start + firstWord(text.slice(next.start, next.end)) >= 0.9 * longest;
}

/** Whether the full lines break off within a sentence and the next ones carry it on: titles in a row do neither. */
function isPartlyWrapped(text: string, lines: readonly Line[], full: ReadonlySet<number>): boolean {
  if (full.size < fewestWrapped) return false;
  let [broken, carried] = [0, 0];
  for (const i of full) {
    const [line, next] = lines.slice(i, i + 2);
    if (line === undefined || next === undefined) continue;
    if (/[.!?:;。！？：；…"”」』)）]$/.test(text.slice(line.start, line.end))) continue;
    broken++;
    if (/^[\p{Ll}\p{Lo}\p{N}]/u.test(text.slice(next.start, next.end))) carried++;
  }
  return broken >= 0.8 * full.size && carried > broken / 2;
}

/** Length of a line's first word; where no spaces are written, of one character. */
function firstWord(line: string): number {
  const word = /^\S+/.exec(line)?.[0] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : word.length + 1;
}
