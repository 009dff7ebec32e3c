import { describe, expect, it } from 'vitest';
import { alignment, blocks, row } from './cases.ts';
import { gapsOf } from './gaps.ts';
import { compareRows } from './rows.ts';
import { runAt, runsOf } from './runs.ts';

/** One pair, so many rows of A's own and of B's, one pair. */
function between(left: number, right: number) {
  return compareRows(
    alignment(
      row('identical', [0], [0]),
      ...Array.from({ length: left }, (_, i) => row('only-left', [i + 1], [])),
      ...Array.from({ length: right }, (_, i) => row('only-right', [], [i + 1])),
      row('identical', [left + 1], [right + 1]),
    ),
    blocks(left + 2),
    blocks(right + 2),
  );
}

describe('runsOf', () => {
  it('finds two rows or more that only one side has', () => {
    const runs = runsOf(between(3, 2));
    expect(runs).toEqual([
      { side: 'left', from: 1, to: 4 },
      { side: 'right', from: 4, to: 6 },
    ]);
    expect([0, 1, 3, 4, 6].map((at) => runAt(runs, at)?.from)).toEqual([undefined, 1, 1, 4, undefined]);
    expect(runsOf(between(1, 1))).toEqual([]);
  });

  it('ends a run where something moved', () => {
    const rows = compareRows(
      alignment(
        ...[0, 1, 3, 4].map((r) => row('only-right', [], [r])),
        row('identical', [0], [5]),
        row('quoted', [1], [2], true),
      ),
      blocks(2),
      blocks(6),
    );
    expect(runsOf(rows).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });
});

describe('gapsOf', () => {
  it('finds a passage in place of another, unless one side has hardly anything', () => {
    expect(gapsOf(between(2, 4))).toEqual([{ from: 1, middle: 3, to: 7 }]);
    expect(gapsOf(between(1, 4))).toEqual([]);
    expect(gapsOf(between(0, 4))).toEqual([]);
    expect(gapsOf(between(24, 24))).toHaveLength(1);
    expect(gapsOf(between(25, 24))).toEqual([]);
  });
});
