import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation.ts';
import { Annotations } from '../model/annotations.ts';
import { annotationRecord, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { AnnotationOrder } from './filter.ts';
import { inPlaceOrder, lengthOf, ordered } from './order.ts';

const { tags, documents } = workspaceWith(
  [documentRecord(2, { order: 1 }), documentRecord(1, { order: 2 })],
  [tagRecord(10, { order: 2 }), tagRecord(11, { order: 1 })],
);

describe('the order', () => {
  it('is the library’s, then the text’s, the longer first', () => {
    const annotations = Annotations.of([
      at(100, 1, 5, 9),
      at(101, 2, 7, 9),
      at(102, 2, 0, 3),
      at(103, 2, 0, 8),
    ]);
    expect(inPlaceOrder({ documents, annotations }).map((one) => one.id)).toEqual(
      [103, 102, 101, 100].map(id),
    );
  });

  it('goes by the first tag in the codebook, untagged last', () => {
    const list = [at(100, 1, 0, 1), at(101, 1, 1, 2, [10]), at(102, 1, 2, 3, [10, 11])];
    expect(ordered(list, tags, { by: 'tag', down: false }).map((one) => one.id)).toEqual(
      [102, 101, 100].map(id),
    );
  });

  it('loses nothing, goes up or down by its key, and leaves what is equal in place', () => {
    const list = fc
      .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.subarray([10, 11])), { maxLength: 30 })
      .map((all) => all.map(([start, length, own], n) => at(100 + n, 1, start, start + length, own)));
    fc.assert(
      fc.property(
        list,
        fc.constantFrom(...AnnotationOrder.shape.by.options),
        fc.boolean(),
        (all, by, down) => {
          const result = ordered(all, tags, { by, down });
          expect(result.toSorted(byId)).toEqual(all.toSorted(byId));
          if (by !== 'length') return;
          result.forEach((one, i) => {
            const next = result[i + 1];
            if (next === undefined) return;
            const step = (lengthOf(next) - lengthOf(one)) * (down ? -1 : 1);
            expect(step > 0 || (step === 0 && all.indexOf(one) < all.indexOf(next))).toBe(true);
          });
        },
      ),
    );
  });
});

function at(
  n: number,
  document: number,
  start: number,
  end: number,
  own: readonly number[] = [],
): Annotation {
  return annotationRecord(n, document, {
    ranges: [{ start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' }],
    tags: own.map(id),
  });
}

function byId(a: Annotation, b: Annotation): number {
  return a.id < b.id ? -1 : 1;
}
