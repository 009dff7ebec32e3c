import { untold } from './letters.ts';
import { isWide } from './wide.ts';
import type { Run } from './runs.ts';
import { sameRow, segment, type Segment } from './segments.ts';
import type { Region } from './columns.ts';

/** A line of a column, with where it stands on its page (see `Run`) and the edges of its column. */
export interface Line {
  readonly text: string;
  /** Zero-based. */
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly font: string;
  /** Its first letters are raised and small: the mark of a footnote. */
  readonly raised: boolean;
  readonly across: boolean;
  /** The region it is of, counted over the document. */
  readonly region: number;
  /** The edges of its column. */
  readonly left: number;
  readonly right: number;
}

/** The lines of a region, from the top. `region` is the number they get. */
export function linesOf(region: Region, page: number, number: number): readonly Line[] {
  const rows: Segment[][] = [];
  for (const each of region) {
    const row = rows.at(-1);
    const beside = row?.every(
      (other) => sameRow(other, each) && other.runs[0]?.across === each.runs[0]?.across,
    );
    if (row && beside) row.push(each);
    else rows.push([each]);
  }
  const left = Math.min(...region.map(({ x0 }) => x0));
  const right = Math.max(...region.map(({ x1 }) => x1));
  return rows.map((row) => {
    const runs = row.flatMap((each) => each.runs).toSorted((a, b) => a.x0 - b.x0);
    const { size, x0, x1, top, bottom } = segment(runs);
    const first = runs[0];
    return {
      text: worded(runs),
      page,
      x0,
      x1,
      top,
      bottom,
      size,
      font: fontOf(runs),
      raised: first !== undefined && first.size < size * 0.8 && first.bottom < bottom - size * 0.1,
      across: first?.across ?? false,
      region: number,
      left,
      right,
    };
  });
}

function fontOf(runs: readonly Run[]): string {
  const most = new Map<string, number>();
  for (const { font, text } of runs) most.set(font, (most.get(font) ?? 0) + text.length);
  return [...most].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Em between two ideographs from which on an ideographic space stands there. */
const wideSpace = 0.75;

/** The words of a line: white space where the file has it or a gap shows it. */
function worded(runs: readonly Run[]): string {
  let text = '';
  let last: Run | null = null;
  for (const run of runs) {
    if (last) {
      const gap = (run.x0 - last.x1) / Math.max(run.size, last.size);
      const wide = isWide(text.at(-1)) && isWide(run.text[0]);
      if (wide && gap >= wideSpace) text += '\u3000';
      else if (((run.spaced && gap > -0.2) || gap > 0.15) && !hidden(text.at(-1), run.text[0])) text += ' ';
    }
    text += run.text;
    last = run;
  }
  return unstretched(text);
}

/** Beside an ideograph, a character that could not be told is taken for one. */
function hidden(before: string | undefined, after: string | undefined): boolean {
  return (before === untold && (after === untold || isWide(after))) || (after === untold && isWide(before));
}

/** A line without the gaps that only stretch it: between ideographs of a justified line, between the letters of a spaced heading. */
function unstretched(line: string): string {
  const gaps = line.match(spacedWide)?.length ?? 0;
  const pairs = line.match(wides)?.length ?? 0;
  const tight = gaps > 0 && gaps > 0.3 * (gaps + pairs) ? line.replace(spacedWide, '') : line;
  const dotted = tight.replace(middleDot, '・').replace(/ ?・ ?/g, '・');
  const tokens = dotted.split(' ');
  const single = tokens.filter((token) => /^\p{L}$/u.test(token)).length;
  return single >= 4 && single > 0.8 * tokens.length ? dotted.replace(/(?<=\S) (?=\S)/g, '') : dotted;
}

const wide = '[\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\u3001-\\u303F\\uFF00-\\uFF60ー]';
const spacedWide = new RegExp(`(?<=${wide}) (?=${wide})`, 'gu');
/** The katakana middle dot shares its glyph with the hyphenation point, and is mapped to it. */
const middleDot = new RegExp(`(?<=${wide}) ?\u2027 ?(?=${wide})`, 'gu');
const wides = new RegExp(`(?<=${wide})(?=${wide})`, 'gu');
