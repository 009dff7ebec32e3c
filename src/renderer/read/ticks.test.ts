import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import { SortedMap } from '../../shared/model/sorted-map.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { annotation, annotationsOf, id } from '../reading-surface/testing.ts';
import { type Scale, tickHue, Ticks } from './ticks.ts';

const text = { text: 'x'.repeat(200), blocks: [{ start: 0, end: 200, kind: 'paragraph' as const }] };
const looks: Looks = {
  lookOf: (tag) =>
    tag === id(1) ? { hue: 'brick', style: 'solid' } : tag === id(2) ? { hue: 'sky', style: 'dots' } : null,
  untagged: true,
};
const scale: Scale = { from: 0, to: 200, height: 102 };

describe('the ticks of a ruler', () => {
  it('stand one for each annotation, to scale, those with the same tags in one path', () => {
    const ticks = Ticks.on(scale).with(
      sorted([
        annotation(text, id(10), [{ start: 0, end: 5 }], [id(1)]),
        annotation(text, id(11), [{ start: 100, end: 105 }], [id(9), id(2)]),
        annotation(text, id(12), [{ start: 198, end: 200 }], []),
        annotation(text, id(13), [{ start: 50, end: 52 }], [id(1)]),
      ]),
    );
    expect([...ticks.rows.values()].map(({ tags, path }) => [tags, path])).toEqual([
      [[id(1)], 'M4 1h10M4 26h10'],
      [[id(9), id(2)], 'M4 51h10'],
      [[], 'M4 100h10'],
    ]);
  });

  it('have the hue of the first tag that is shown, and none where nothing is', () => {
    expect(tickHue([id(1), id(2)], looks)).toBe('brick');
    expect(tickHue([id(9), id(2)], looks)).toBe('sky');
    expect(tickHue([id(9)], looks)).toBeNull();
    expect(tickHue([], looks)).toBe('');
    expect(tickHue([], { ...looks, untagged: false })).toBeNull();
  });

  it('are after a change what they would be drawn anew', () => {
    fc.assert(
      fc.property(annotationsOf(text), annotationsOf(text), (before, after) => {
        const changed = Ticks.on(scale).with(SortedMap.of(before)).with(SortedMap.of(after));
        const anew = Ticks.on(scale).with(SortedMap.of(after));
        expect(heights(changed)).toEqual(heights(anew));
      }),
    );
  });

  it('keep a row that nothing changed in', () => {
    const one = annotation(text, id(10), [{ start: 0, end: 5 }], [id(1)]);
    const ticks = Ticks.on(scale).with(sorted([one]));
    const more = ticks.with(sorted([one, annotation(text, id(11), [{ start: 9, end: 12 }], [id(2)])]));
    expect(more.rows.get(id(1))).toBe(ticks.rows.get(id(1)));
    expect(more.with(sorted([one])).rows.get(id(2))?.path).toBe('');
  });
});

function sorted(list: readonly Annotation[]): SortedMap<Annotation> {
  return SortedMap.of(list.map((one) => [one.id, one]));
}

function heights(ticks: Ticks): Record<string, string[]> {
  return Object.fromEntries(
    [...ticks.rows]
      .filter(([, { path }]) => path !== '')
      .map(([key, { path }]) => [key, path.split('M').toSorted()]),
  );
}
