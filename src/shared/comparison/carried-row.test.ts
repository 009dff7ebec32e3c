import { expect, test } from 'vitest';
import { alignment, blocks, row } from './cases.ts';
import { carriedRow } from './carried-row.ts';
import { compareRows } from './rows.ts';

test('a row is found again where its first block stands after a correction', () => {
  const [left, right] = [blocks(3), blocks(3)];
  const before = compareRows(
    alignment(
      row('identical', [0], [0]),
      row('edited', [1], [1]),
      row('only-left', [2], []),
      row('only-right', [], [2]),
    ),
    left,
    right,
  );
  const after = compareRows(
    alignment(
      row('identical', [0], [0]),
      row('only-left', [1], []),
      row('only-right', [], [1]),
      row('edited', [2], [2]),
    ),
    left,
    right,
  );
  const carried = before.map(({ index }) => carriedRow(before, after, index));
  expect(carried.map((index) => after[index ?? -1])).toMatchObject([
    { left: [0] },
    { left: [1], right: [] },
    { left: [2], right: [2] },
    { left: [2], right: [2] },
  ]);
  expect(carriedRow(before, after, 9)).toBeNull();
  expect(carriedRow(before, [], 0)).toBeNull();
});
