import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import { stepsToTag } from './tag-all.ts';

const place = fc
  .record({
    document: fc.constantFrom('one', 'two'),
    start: fc.nat(5),
    length: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ document, start, length }) => ({ document, passage: { start, end: start + length } }));

it('adds the tag to the annotation on exactly the words, else makes one, and never twice', () => {
  const places = fc.uniqueArray(place, { selector: (one) => JSON.stringify(one) });
  const there = fc.uniqueArray(fc.record({ at: place, tagged: fc.boolean() }), {
    selector: ({ at }) => JSON.stringify(at),
  });
  fc.assert(
    fc.property(places, there, (wanted, before) => {
      const annotations = Annotations.of(before.map(({ at, tagged }, i) => annotation(`a${i}`, at, tagged)));
      const steps = stepsToTag({ annotations }, 'tag', wanted, () => 'new');
      const isAt = (at: unknown, other: unknown): boolean => JSON.stringify(at) === JSON.stringify(other);
      const expected = wanted.flatMap((at) => {
        const index = before.findIndex((one) => isAt(one.at, at));
        if (before[index]?.tagged === true) return [];
        return index < 0 ? [`add ${at.document} ${at.passage.start}`] : [`tag a${index}`];
      });
      expect(
        steps.map((step) =>
          step.type === 'addAnnotation'
            ? `add ${step.document} ${step.ranges[0]?.start}`
            : step.type === 'tagAnnotation'
              ? `tag ${step.id}`
              : step.type,
        ),
      ).toEqual(expected);
    }),
  );
});

function annotation(
  id: string,
  { document, passage }: { document: string; passage: { start: number; end: number } },
  tagged: boolean,
): Annotation {
  return {
    id,
    document,
    ranges: [{ ...passage, exact: 'x', prefix: '', suffix: '' }],
    tags: tagged ? ['other', 'tag'] : ['other'],
    note: '',
    author: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedBy: '',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
