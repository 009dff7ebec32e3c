import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import { SortedMap } from '../../shared/model/sorted-map.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { annotation, annotationsOf, id } from '../reading-surface/testing.ts';
import { type Scale, Ticks } from './ticks.ts';

const text = { text: 'x'.repeat(200), blocks: [{ start: 0, end: 200, kind: 'paragraph' as const }] };
const looks: Looks = {
  lookOf: (tag) =>
    tag === id(1) ? { hue: 'brick', style: 'solid' } : tag === id(2) ? { hue: 'sky', style: 'dots' } : null,
  untagged: true,
};
const scale: Scale = { looks, from: 0, to: 200, height: 102 };

describe('the ticks of a ruler', () => {
  it('stand one for each annotation, in the hue of its first tag that is shown, to scale', () => {
    const ticks = Ticks.on(scale).with(
      sorted([
        annotation(text, id(10), [{ start: 0, end: 5 }], [id(1)]),
        annotation(text, id(11), [{ start: 100, end: 105 }], [id(9), id(2)]),
        annotation(text, id(12), [{ start: 198, end: 200 }], []),
      ]),
    );
    expect(Object.fromEntries(ticks.paths)).toEqual({
      brick: 'M4 1h10',
      sky: 'M4 51h10',
      '': 'M4 100h10',
    });
  });

  it('leave out what is hidden', () => {
    const alone = Ticks.on({ ...scale, looks: { ...looks, untagged: false } });
    const ticks = alone.with(
      sorted([
        annotation(text, id(10), [{ start: 0, end: 5 }], []),
        annotation(text, id(11), [{ start: 0, end: 5 }], [id(9)]),
      ]),
    );
    expect(ticks.paths.size).toBe(0);
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

  it('keep the path of a hue that nothing changed in', () => {
    const one = annotation(text, id(10), [{ start: 0, end: 5 }], [id(1)]);
    const ticks = Ticks.on(scale).with(sorted([one]));
    const more = ticks.with(sorted([one, annotation(text, id(11), [{ start: 9, end: 12 }], [id(2)])]));
    expect(more.paths.get('brick')).toBe(ticks.paths.get('brick'));
    expect(more.with(sorted([one])).paths.get('sky')).toBe('');
  });
});

function sorted(list: readonly Annotation[]): SortedMap<Annotation> {
  return SortedMap.of(list.map((one) => [one.id, one]));
}

function heights(ticks: Ticks): Record<string, string[]> {
  return Object.fromEntries(
    [...ticks.paths]
      .filter(([, path]) => path !== '')
      .map(([hue, path]) => [hue, path.split('M').toSorted()]),
  );
}
