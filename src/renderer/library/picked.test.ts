import { beforeEach, expect, test } from 'vitest';
import { id } from '../../shared/testing/fixtures.ts';
import { changeView } from '../state/view.ts';
import { keepPicked, meantBy, pickAll, pickedNow, pickNone, pickTo, togglePicked } from './picked.ts';

const rows = [1, 2, 3, 4, 5].map(id);
const picked = (): number[] => rows.flatMap((each, i) => (pickedNow().has(each) ? [i + 1] : []));

beforeEach(() => {
  changeView({ document: id(1) });
  pickNone();
});

test('the first row picked beside the open one picks that too; picked again it goes', () => {
  togglePicked(id(3));
  expect(picked()).toEqual([1, 3]);
  togglePicked(id(1));
  expect(picked()).toEqual([3]);
});

test('the open row picked by itself is picked, and a range begins at the row picked last', () => {
  togglePicked(id(1));
  expect(picked()).toEqual([1]);
  togglePicked(id(4));
  pickTo(id(5), rows);
  expect(picked()).toEqual([4, 5]);
});

test('a range grows and shrinks from where it began, both ways', () => {
  pickNone(id(3));
  pickTo(id(5), rows);
  expect(picked()).toEqual([3, 4, 5]);
  pickTo(id(2), rows);
  expect(picked()).toEqual([2, 3]);
});

test('a range from a row that is hidden begins where it ends', () => {
  pickNone(id(9));
  pickTo(id(4), rows);
  expect(picked()).toEqual([4]);
});

test('an act on a picked row is meant for all that are picked, on another only for that', () => {
  pickAll(rows.slice(0, 3));
  expect(meantBy(id(2)).size).toBe(3);
  expect([...meantBy(id(5))]).toEqual([id(5)]);
});

test('what leaves the library is no longer picked', () => {
  pickAll(rows);
  keepPicked(new Set([id(2), id(4)]));
  expect(picked()).toEqual([2, 4]);
});
