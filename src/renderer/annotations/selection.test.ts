import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everything,
  moved,
  none,
  nothingSelected,
  placeOfActive,
  rowsOf,
  subject,
  toggled,
} from './selection.ts';

const rows = rowsOf(['a', 'b', 'c', 'd', 'e']);

describe('selecting rows', () => {
  it('chooses one, extends from it both ways, and starts anew', () => {
    const one = moved(rows, nothingSelected, 2, 'only');
    expect(subject(rows, one)).toEqual(['c']);
    const down = moved(rows, moved(rows, one, 3, 'extend'), 4, 'extend');
    expect(subject(rows, down)).toEqual(['c', 'd', 'e']);
    expect(subject(rows, moved(rows, down, 1, 'extend'))).toEqual(['b', 'c']);
    expect(subject(rows, moved(rows, down, 0, 'only'))).toEqual(['a']);
  });

  it('toggles beside what is chosen, and keeps it while the keys move on', () => {
    const two = toggled(rows, moved(rows, moved(rows, nothingSelected, 0, 'only'), 3, 'keep'), 3);
    expect(subject(rows, two)).toEqual(['a', 'd']);
    expect(subject(rows, toggled(rows, two, 0))).toEqual(['d']);
  });

  it('means the row the keys are on where none is chosen, and nothing before they are anywhere', () => {
    expect(subject(rows, nothingSelected)).toEqual([]);
    expect(subject(rows, none(everything(rows, moved(rows, nothingSelected, 1, 'only'))))).toEqual(['b']);
  });

  it('goes to the row that took the place of one that is gone', () => {
    const last = moved(rows, nothingSelected, 4, 'only');
    const fewer = rowsOf(['a', 'b', 'd']);
    expect(placeOfActive(fewer, last)).toBe(2);
    expect(subject(fewer, last)).toEqual(['d']);
    expect(placeOfActive(rowsOf([]), last)).toBe(-1);
  });

  it('never chooses what is not in the list, nor leaves it', () => {
    const act = fc.tuple(
      fc.constantFrom('only', 'extend', 'keep', 'toggle'),
      fc.integer({ min: -3, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        let selection = nothingSelected;
        for (const [how, to] of acts)
          selection = how === 'toggle' ? toggled(rows, selection, to) : moved(rows, selection, to, how);
        expect([...selection.chosen].every((id) => rows.ids.includes(id))).toBe(true);
        const active = rows.ids[placeOfActive(rows, selection)];
        expect(active ?? null).toBe(selection.active);
      }),
    );
  });
});
