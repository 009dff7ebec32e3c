import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOf,
  type Checks,
  isChecked,
  linesOf,
  type Occurrence,
  occurrencesOf,
  toggled,
  usualChecks,
} from './checklist.ts';

const list = fc
  .array(
    fc.record({
      document: fc.constantFrom('a', 'b', 'c'),
      variant: fc.boolean(),
      state: fc.constantFrom('open', 'within', 'done'),
    }),
    { minLength: 1 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.document.localeCompare(b.document))
      .map(({ document, variant, state }, i): Occurrence => ({
        key: String(i),
        document,
        passage: { start: i, end: i + 1 },
        variant,
        state,
      })),
  );
const bases = fc.constantFrom<Checks['base']>('usual', 'all', 'none');

describe('the checklist', () => {
  it('has every occurrence once, under its document, the variants last', () => {
    fc.assert(
      fc.property(list, (occurrences) => {
        const lines = linesOf(occurrences);
        const shown = lines.flatMap((line) => (line.kind === 'occurrence' ? [line.occurrence] : []));
        expect(shown).toEqual([
          ...occurrences.filter(({ variant }) => !variant),
          ...occurrences.filter(({ variant }) => variant),
        ]);
        const headings = lines.filter(({ kind }) => kind !== 'occurrence');
        expect(headings.flatMap(occurrencesOf)).toEqual(shown);
        const strays = headings.filter(
          (line) => line.kind === 'document' && line.under.some(({ document }) => document !== line.document),
        );
        expect(strays).toEqual([]);
      }),
    );
  });

  it('begins with what is written as asked for and not tagged yet', () => {
    const of = (state: Occurrence['state'], variant: boolean): Occurrence => ({
      key: 'k',
      document: 'a',
      passage: { start: 0, end: 1 },
      state,
      variant,
    });
    expect(isChecked(usualChecks, of('open', false))).toBe(true);
    expect(isChecked(usualChecks, of('open', true))).toBe(false);
    expect(isChecked(usualChecks, of('within', false))).toBe(false);
    expect(isChecked({ base: 'all', flipped: new Set() }, of('open', true))).toBe(true);
    expect(isChecked({ base: 'all', flipped: new Set(['k']) }, of('done', false))).toBe(false);
  });

  it('checks all a line stands for, or none where all was checked, and nothing else', () => {
    fc.assert(
      fc.property(list, bases, fc.nat(), (occurrences, base, n) => {
        const lines = linesOf(occurrences);
        const line = lines[n % lines.length];
        if (line === undefined) return;
        const before: Checks = { base, flipped: new Set() };
        const after = toggled(before, line);
        const able = occurrencesOf(line).filter(({ state }) => state !== 'done');
        const wanted = able.length === 0 || checkOf(before, line) === 'all' ? 'none' : 'all';
        expect(checkOf(after, line)).toBe(wanted);
        const inside = new Set(occurrencesOf(line));
        const changed = occurrences.filter((one) => isChecked(after, one) !== isChecked(before, one));
        expect(changed.filter((one) => !inside.has(one))).toEqual([]);
        expect(toggled(toggled(after, line), line)).toEqual(after);
      }),
    );
  });
});
