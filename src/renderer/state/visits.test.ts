import { describe, expect, test } from 'vitest';
import { defaultPair } from './view.ts';
import { departed, moved, nextVisit, noVisits, type Visit, type Visits } from './visits.ts';

const read = (document: string, top = 0): Visit => ({
  mode: 'read',
  document,
  place: { top, inset: 0, selection: null, open: null, furniture: false },
  compare: null,
});
const compared = (left: string, right: string): Visit => ({
  mode: 'compare',
  document: null,
  place: null,
  compare: { ...defaultPair, left, right },
});
const after = (...visits: readonly Visit[]): Visits => visits.reduce(moved, noVisits);
const documents = ({ list }: Visits): (string | null)[] => list.map(({ document }) => document);
const always = (): boolean => true;

describe('places visited', () => {
  test('another document is a new place, scrolling only moves the one in sight', () => {
    const visits = after(read('a'), read('a', 40), read('b'), read('b', 7));
    expect(documents(visits)).toEqual(['a', 'b']);
    expect(visits.list.map(({ place }) => place?.top)).toEqual([40, 7]);
    expect(visits.at).toBe(1);
  });

  test('a jump inside a document keeps where it was made from', () => {
    const visits = moved(departed(after(read('a', 40))), read('a', 900));
    expect(visits.list.map(({ place }) => place?.top)).toEqual([40, 900]);
    expect(nextVisit(visits, -1, always)).toBe(0);
  });

  test('a jump that leads into another document makes one place, not two', () => {
    expect(documents(moved(departed(after(read('a'))), read('b')))).toEqual(['a', 'b']);
  });

  test('a jump that leads nowhere, again and again, adds nothing to go back to', () => {
    const visits = departed(departed(after(read('a'))));
    expect(nextVisit(visits, -1, always)).toBeNull();
    expect(visits.list.length).toBe(2);
  });

  test('going somewhere new from the middle drops what lay ahead', () => {
    const { list } = after(read('a'), read('b'), read('c'));
    expect(documents(moved({ list, at: 0 }, read('d')))).toEqual(['a', 'd']);
  });

  test('another pair is a new place, another row of the same is not', () => {
    const row = {
      ...compared('a', 'b'),
      compare: { ...defaultPair, left: 'a', right: 'b', row: 4 },
    };
    expect(after(read('a'), compared('a', 'b'), row, compared('a', 'c')).list).toHaveLength(3);
  });

  test('the rows of a pair, its topics and its table are places of their own', () => {
    const looked = (what: 'rows' | 'topics' | 'presence'): Visit => ({
      ...compared('a', 'b'),
      compare: { ...defaultPair, left: 'a', right: 'b', what },
    });
    const { list } = after(looked('rows'), looked('topics'), looked('presence'), looked('rows'));
    expect(list.map(({ compare }) => compare?.what)).toEqual(['rows', 'topics', 'presence', 'rows']);
  });

  test('places that are no longer there are passed over, both ways', () => {
    const visits = after(read('a'), read('gone'), read('c'));
    const isThere = ({ document }: Visit): boolean => document !== 'gone';
    expect(nextVisit(visits, -1, isThere)).toBe(0);
    expect(nextVisit({ list: visits.list, at: 0 }, 1, isThere)).toBe(2);
    expect(nextVisit({ list: visits.list, at: 0 }, -1, isThere)).toBeNull();
  });

  test('only the last hundred are kept', () => {
    const visits = after(...Array.from({ length: 150 }, (_, i) => read(String(i))));
    expect(visits.list).toHaveLength(100);
    expect(visits.list[visits.at]?.document).toBe('149');
  });
});
