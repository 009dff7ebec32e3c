import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import { AnnotationIndex } from './annotation-index.ts';
import { lengthOf, overlap, overlaps } from './extent.ts';
import { laneCount } from './lanes.ts';
import { annotation, annotationsOf, documents, id } from './testing.ts';

const cases = documents.chain((text) =>
  fc.tuple(fc.constant(text), annotationsOf(text), annotationsOf(text)),
);

describe('AnnotationIndex', () => {
  it('has each annotation in exactly the blocks it touches', () => {
    fc.assert(
      fc.property(cases, ([text, annotations]) => {
        const index = indexOf(text, annotations);
        text.blocks.forEach((block, i) => {
          const expected = [...annotations.values()].filter(({ ranges }) =>
            ranges.some((range) => overlaps(range, block)),
          );
          expect(ids(index.inBlock(i).map((placed) => placed.annotation))).toEqual(ids(expected));
        });
      }),
    );
  });

  it('is the same whether made at once or by changes', () => {
    fc.assert(
      fc.property(cases, ([text, before, after]) => {
        const once = indexOf(text, after);
        const changed = indexOf(text, before).with(after);
        text.blocks.forEach((_, i) => {
          const lanes = (index: AnnotationIndex) =>
            new Map(index.inBlock(i).map((placed) => [placed.annotation.id, placed.lanes]));
          expect(lanes(changed)).toEqual(lanes(once));
        });
      }),
    );
  });

  it('keeps the buckets a change does not reach, and itself when nothing changed', () => {
    const text: DocumentText = {
      text: 'one two\n\nthree four',
      blocks: [
        { start: 0, end: 7, kind: 'paragraph' },
        { start: 9, end: 19, kind: 'paragraph' },
      ],
    };
    const first = annotation(text, id(1), [{ start: 0, end: 3 }], [id(7)]);
    const index = indexOf(text, new Map([[first.id, first]]));
    const second = annotation(text, id(2), [{ start: 9, end: 14 }], [id(7)]);
    const next = index.with(
      new Map([
        [first.id, first],
        [second.id, second],
      ]),
    );
    expect(next.inBlock(0)).toBe(index.inBlock(0));
    expect(next.inBlock(1)).not.toBe(index.inBlock(1));
    expect(
      next.with(
        new Map([
          [first.id, first],
          [second.id, second],
        ]),
      ),
    ).toBe(next);
  });

  it('answers what lies over a character, shortest first', () => {
    fc.assert(
      fc.property(cases, ([text, annotations]) => {
        const index = indexOf(text, annotations);
        for (const { start, end } of text.blocks)
          for (let offset = start; offset < end; offset++) {
            const found = index.at(offset);
            const expected = [...annotations.values()].filter(({ ranges }) =>
              ranges.some((range) => range.start <= offset && offset < range.end),
            );
            expect(ids(found)).toEqual(ids(expected));
            const lengths = found.map(lengthOf);
            expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
          }
      }),
    );
  });
});

describe('lanes', () => {
  it('never gives two tags the same lane where their annotations overlap', () => {
    fc.assert(
      fc.property(cases, ([text, annotations]) => {
        const index = indexOf(text, annotations);
        const all = [...annotations.values()].filter(({ ranges }) =>
          text.blocks.some((block) => ranges.some((range) => overlaps(range, block))),
        );
        for (const a of all)
          for (const b of all) {
            if (a !== b && !sharesBlockCharacter(text, a, b)) continue;
            const [lanesOfA, lanesOfB] = [index.get(a.id)?.lanes ?? [], index.get(b.id)?.lanes ?? []];
            a.tags.forEach((tag, i) =>
              b.tags.forEach((other, j) => {
                const lane = lanesOfA[i] ?? null;
                if (lane === null || tag === other) return;
                expect(lane).toBeLessThan(laneCount);
                expect(lanesOfB[j]).not.toBe(lane);
              }),
            );
          }
      }),
    );
  });

  it('shares one with the same tag only where no other tag runs in it', () => {
    const text: DocumentText = {
      text: 'one two three four five six',
      blocks: [{ start: 0, end: 27, kind: 'paragraph' }],
    };
    const left = annotation(text, id(1), [{ start: 0, end: 13 }], [id(7)]);
    const right = annotation(text, id(2), [{ start: 14, end: 27 }], [id(8)]);
    const between = annotation(text, id(3), [{ start: 8, end: 18 }], [id(7)]);
    const lanesOf = (all: readonly Annotation[]) =>
      indexOf(text, new Map(all.map((one) => [one.id, one]))).get(between.id)?.lanes;
    expect(lanesOf([left, between])).toEqual([0]);
    expect(lanesOf([left, between, right])).toEqual([1]);
  });

  it('puts the longest of an overlap nearest the text', () => {
    fc.assert(
      fc.property(cases, ([text, annotations]) => {
        const index = indexOf(text, annotations);
        for (const a of annotations.values()) {
          const rivals = [...annotations.values()].filter((b) => b !== a && overlap(a, b));
          if (a.tags.length === 0 || rivals.some((b) => lengthOf(b) >= lengthOf(a))) continue;
          expect(index.get(a.id)?.lanes[0]).toBe(0);
        }
      }),
    );
  });
});

function indexOf(text: DocumentText, annotations: ReadonlyMap<string, Annotation>): AnnotationIndex {
  return AnnotationIndex.empty(text.blocks).with(annotations);
}

function ids(annotations: readonly Annotation[]): string[] {
  return annotations.map((one) => one.id).toSorted();
}

/** Overlap inside a block: white space between blocks is never drawn. */
function sharesBlockCharacter(text: DocumentText, a: Annotation, b: Annotation): boolean {
  return text.blocks.some((block) =>
    a.ranges.some((range) =>
      b.ranges.some(
        (other) =>
          Math.max(range.start, other.start, block.start) < Math.min(range.end, other.end, block.end),
      ),
    ),
  );
}
