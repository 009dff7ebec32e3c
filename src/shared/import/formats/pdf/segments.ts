import type { Run } from './runs.ts';

/** Runs beside one another without a gap a column could stand behind. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/**
 * The segments of a page, from the top. A run joins the segment that ends nearest before it on the
 * same height: the nearest neighbour along the line of Docstrum (O'Gorman 1993). Runs are looked up
 * by height, so a page costs little more than its runs sorted.
 */
export function segmentsOf(runs: readonly Run[]): readonly Segment[] {
  const open = new Map<number, Run[][]>();
  const all: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.x0 - b.x0)) {
    const rows = [...rowsOf(run)];
    const near = rows
      .flatMap((row) => open.get(row) ?? [])
      .map((segment) => ({ segment, last: segment.at(-1) }))
      .filter(({ last }) => last !== undefined && follows(last, run))
      .toSorted((a, b) => (b.last?.x1 ?? 0) - (a.last?.x1 ?? 0))[0]?.segment;
    const segment = near ?? [];
    if (!near) all.push(segment);
    segment.push(run);
    for (const row of rows) {
      const there = (open.get(row) ?? []).filter((other) => other !== segment && reaches(other, run));
      open.set(row, [...there, segment]);
    }
  }
  return all.map(segment).toSorted((a, b) => a.top - b.top || a.x0 - b.x0);
}

/** A segment of runs that stand side by side. */
export function segment(runs: readonly Run[]): Segment {
  const most = new Map<number, number>();
  for (const { size, text } of runs) most.set(size, (most.get(size) ?? 0) + text.length);
  const [size] = [...most].toSorted((a, b) => b[1] - a[1])[0] ?? [0];
  return {
    runs,
    x0: Math.min(...runs.map((run) => run.x0)),
    x1: Math.max(...runs.map((run) => run.x1)),
    top: Math.min(...runs.map((run) => run.top)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
    size,
  };
}

/** Whether two boxes stand on one line: half of the lower one's height is beside the other. */
export function sameRow(
  a: { readonly top: number; readonly bottom: number },
  b: { readonly top: number; readonly bottom: number },
): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** The space between words at its widest, in em: more than this may be the gutter of columns. */
const widest = 0.6;

/** Points a row of the look-up is high; a run stands in all rows it touches. */
const step = 8;

function* rowsOf({ top, bottom }: Run): Generator<number> {
  const first = Math.floor(top / step);
  // A run is never looked up in more rows than a headline is high, whatever size the file claims.
  const last = Math.min(Math.floor(bottom / step), first + 40);
  for (let row = first; row <= last; row += 1) yield row;
}

function follows(last: Run, run: Run): boolean {
  const em = Math.max(last.size, run.size);
  const gap = run.x0 - last.x1;
  return last.across === run.across && gap > -0.5 * em && gap < widest * em && sameRow(last, run);
}

function reaches(segment: readonly Run[], run: Run): boolean {
  const last = segment.at(-1);
  return last !== undefined && last.x1 + Math.max(last.size, run.size) * widest * 4 > run.x0;
}
