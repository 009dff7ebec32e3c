import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { TagLook } from '../../shared/model/tag.ts';
import { AnnotationIndex } from './annotation-index.ts';
import { lengthOf, overlap } from './extent.ts';
import { isDrawn, linesIn, type LookOf, washesIn } from './runs.ts';
import { annotation, annotationsOf, documents, id } from './testing.ts';

const looks = new Map<string, TagLook>([
  [id(1), { hue: 'brick', style: 'solid' }],
  [id(2), { hue: 'indigo', style: 'dash' }],
  [id(3), { hue: 'olive', style: 'dots' }],
]);
const lookOf: LookOf = (tag) => looks.get(tag) ?? null; // id(4) is hidden
const cases = documents.chain((text) => fc.tuple(fc.constant(text), annotationsOf(text), fc.nat()));

describe('washes', () => {
  it('show at each character the shortest drawn annotation, or the open one, and nothing else', () => {
    fc.assert(
      fc.property(cases, ([text, annotations, pick]) => {
        const index = AnnotationIndex.empty(text.blocks).with(annotations);
        const open = [...annotations.values()][pick % (annotations.size + 1)] ?? null;
        text.blocks.forEach((block, i) => {
          const washes = washesIn(block, index.inBlock(i), lookOf, true, open);
          for (let offset = block.start; offset < block.end; offset++) {
            const found = washes.filter((wash) => wash.start <= offset && offset < wash.end);
            const owner = ownerAt(annotations, offset, open);
            expect(found.map(({ look }) => look)).toEqual(owner === null ? [] : [firstLook(owner)]);
          }
        });
      }),
    );
  });
});

describe('lines', () => {
  it('cover exactly the characters of the annotations that have a lane for the tag', () => {
    fc.assert(
      fc.property(cases, ([text, annotations]) => {
        const index = AnnotationIndex.empty(text.blocks).with(annotations);
        text.blocks.forEach((block, i) => {
          const bucket = index.inBlock(i);
          const drawn = new Set<string>();
          for (const { tag, lane, passages } of linesIn(block, bucket, lookOf))
            for (const passage of passages) each(passage, (offset) => drawn.add(`${offset} ${tag} ${lane}`));
          const expected = new Set<string>();
          for (const { annotation: one, lanes } of bucket)
            one.tags.forEach((tag, t) => {
              if (lookOf(tag) === null || lanes[t] === null) return;
              for (const range of one.ranges)
                each(range, (offset) => {
                  if (block.start <= offset && offset < block.end)
                    expected.add(`${offset} ${tag} ${lanes[t]}`);
                });
            });
          expect(drawn).toEqual(expected);
        });
      }),
    );
  });

  it('join where two annotations with one tag overlap', () => {
    const text: DocumentText = { text: 'one two three', blocks: [{ start: 0, end: 13, kind: 'paragraph' }] };
    const list = [
      annotation(text, id(10), [{ start: 0, end: 7 }], [id(1)]),
      annotation(text, id(11), [{ start: 4, end: 13 }], [id(1)]),
    ];
    const index = AnnotationIndex.empty(text.blocks).with(new Map(list.map((one) => [one.id, one])));
    expect(linesIn(text.blocks[0] ?? { start: 0, end: 0 }, index.inBlock(0), lookOf)).toMatchObject([
      { lane: 0, passages: [{ start: 0, end: 13 }] },
    ]);
  });
});

function ownerAt(
  annotations: ReadonlyMap<string, Annotation>,
  offset: number,
  open: Annotation | null,
): Annotation | null {
  const here = [...annotations.values()]
    .filter(({ ranges }) => ranges.some(({ start, end }) => start <= offset && offset < end))
    .filter((one) => isDrawn(one, lookOf, true))
    .filter((one) => open === null || one === open || !overlap(one, open))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  return here[0] ?? null;
}

function firstLook({ tags }: Annotation): TagLook | null {
  return tags.map(lookOf).find((look) => look !== null) ?? null;
}

function each({ start, end }: Passage, visit: (offset: number) => void): void {
  for (let offset = start; offset < end; offset++) visit(offset);
}
