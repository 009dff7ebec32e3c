import { firstWhere } from '../first-where.ts';
import type { CompareRow } from './rows.ts';

/** Rows one under another that only one side has: `[from, to)`. */
export interface Run {
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

/** The runs of two rows or more that only one side has, in order. A passage that moved ends a run. O(rows). */
export function runsOf(rows: readonly CompareRow[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < rows.length;) {
    const kind = rows[from]?.kind;
    let to = from + 1;
    while (rows[to]?.kind === kind && to < rows.length) to++;
    if (to - from > 1 && (kind === 'only-left' || kind === 'only-right'))
      runs.push({ side: kind === 'only-left' ? 'left' : 'right', from, to });
    from = to;
  }
  return runs;
}

/** The run a row stands in. O(log runs). */
export function runAt(runs: readonly Run[], row: number): Run | undefined {
  const found = runs[firstWhere(runs.length, (i) => (runs[i]?.to ?? 0) > row)];
  return found !== undefined && found.from <= row ? found : undefined;
}
