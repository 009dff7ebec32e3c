import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotationRecord, id } from '../testing/fixtures.ts';
import type { Annotation } from './annotation.ts';
import { Annotations } from './annotations.ts';

const annotation = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 4 }))
  .map(([number, document]) => annotationRecord(100 + number, document));
const change = fc.record({ put: fc.boolean(), list: fc.array(annotation, { maxLength: 20 }) });

it('holds what a plain map holds after the same changes, in all and by document', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (rounds) => {
      const plain = new Map<string, Annotation>();
      let annotations = Annotations.empty;
      for (const { put, list } of rounds) {
        for (const each of list)
          if (put) plain.set(each.id, each);
          else plain.delete(each.id);
        annotations = put ? annotations.put(list) : annotations.without(list);
        const inOrder = [...plain.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect([...annotations]).toEqual(inOrder);
        expect(annotations.size).toBe(plain.size);
        for (const document of [1, 2, 3, 4].map(id))
          expect([...annotations.in(document).values()]).toEqual(
            inOrder.filter((each) => each.document === document),
          );
      }
    }),
  );
});

it('keeps the identity of a document none of whose annotations changed', () => {
  const before = Annotations.of([annotationRecord(100, 1), annotationRecord(101, 2)]);
  const after = before.put([annotationRecord(102, 2)]).without([annotationRecord(101, 2)]);
  expect(after.in(id(1))).toBe(before.in(id(1)));
  expect(after.in(id(2))).not.toBe(before.in(id(2)));
  expect(before.without([annotationRecord(103, 1)])).toBe(before);
});
