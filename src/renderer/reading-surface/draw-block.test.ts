import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { Hue, LineStyle, type TagLook } from '../../shared/model/tag.ts';
import { textFrom } from '../../shared/testing/fixtures.ts';
import { blockText } from '../../shared/text/blocks.ts';
import { joined } from '../../shared/text/passage.ts';
import { AnnotationIndex } from './annotation-index.ts';
import { drawBlock, drawOver } from './draw-block.ts';
import { lengthOf, within } from './extent.ts';
import { type Marking, nothingFound } from './marking.ts';
import css from './surface.module.css';
import { annotation, documents, id } from './testing.ts';

// A page of whose layout everything is known: lines of seven characters, each 10 px wide, 40 px apart.
const perLine = 7;
const step = 10;
const lineHeight = 40;
const em = 16;
const runs = { numRuns: 60 };

beforeAll(() => {
  Range.prototype.getClientRects = function rects(this: Range) {
    const list: DOMRect[] = [];
    for (let at = this.startOffset; at < this.endOffset; at = (Math.floor(at / perLine) + 1) * perLine) {
      const line = Math.floor(at / perLine);
      const end = Math.min(this.endOffset, (line + 1) * perLine);
      list.push(new DOMRect((at % perLine) * step, line * lineHeight, (end - at) * step, 20));
    }
    return Object.assign(list, { item: (i: number) => list[i] ?? null });
  };
});

describe('what is painted', () => {
  it('has a line for each tag that says exactly where its annotation stands', () => {
    fc.assert(
      fc.property(cases(), ({ text, annotations, lookOf }) => {
        const { index, marks } = painted(text, annotations, lookOf);
        const lines = marks.flatMap((mark) => (mark.kind === 'line' ? mark : []));
        for (const one of annotations.values())
          one.tags.forEach((tag, i) => {
            const lane = index.get(one.id)?.lanes[i] ?? null;
            const own = lines.filter(({ look }) => look === nameOf(lookOf(tag)));
            const whole = lane === null ? [] : inBlocks(text, one.ranges);
            expect(joined(own.map(({ passage }) => passage))).toEqual(whole);
            expect(own.every((line) => line.lane === lane)).toBe(true);
          });
      }),
      runs,
    );
  });

  it('never has two lines over each other', () => {
    fc.assert(
      fc.property(cases(), ({ text, annotations, lookOf }) => {
        const taken = new Map<string, string>();
        for (const mark of painted(text, annotations, lookOf).marks) {
          if (mark.kind !== 'line') continue;
          for (let at = mark.passage.start; at < mark.passage.end; at++) {
            const place = `${at} ${mark.lane}`;
            expect(taken.get(place) ?? mark.look).toBe(mark.look);
            taken.set(place, mark.look);
          }
        }
      }),
      runs,
    );
  });

  it('has at each character the wash of the shortest annotation there, and none elsewhere', () => {
    fc.assert(
      fc.property(cases(), ({ text, annotations, lookOf }) => {
        const washes = new Map<number, string>();
        for (const { kind, passage, look } of painted(text, annotations, lookOf).marks)
          if (kind === 'wash')
            for (let at = passage.start; at < passage.end; at++)
              washes.set(at, washes.has(at) ? 'two over each other' : look);
        const shortestFirst = [...annotations.values()].toSorted(
          (a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1),
        );
        for (const block of text.blocks)
          for (let at = block.start; at < block.end; at++) {
            const shortest = shortestFirst.find(({ ranges }) =>
              ranges.some(({ start, end }) => start <= at && at < end),
            );
            const [tag] = shortest?.tags ?? [];
            const hue = tag === undefined ? css['untagged'] : `h-${lookOf(tag)?.hue}`;
            expect(washes.get(at)).toBe(shortest === undefined ? undefined : hue);
          }
      }),
      runs,
    );
  });

  it('washes the whole of the open annotation under one overline, and none that overlaps it', () => {
    fc.assert(
      fc.property(cases(), fc.nat(), ({ text, annotations, lookOf }, pick) => {
        const all = [...annotations.values()];
        const open = all[pick % Math.max(1, all.length)];
        fc.pre(open !== undefined);
        const { marks } = painted(text, annotations, lookOf, open?.id ?? null);
        const whole = inBlocks(text, open?.ranges ?? []);
        const overlines = marks.filter(({ kind }) => kind === 'overline').map(({ passage }) => passage);
        expect(joined(overlines)).toEqual(whole);
        const under = marks.filter(
          ({ kind, passage }) => kind === 'wash' && whole.some((range) => within(passage, range) !== null),
        );
        expect(joined(under.map(({ passage }) => passage))).toEqual(whole);
        expect(new Set(under.map(({ look }) => look)).size).toBeLessThan(2);
      }),
      runs,
    );
  });

  it('says a tag by its code where its line ends, when asked to', () => {
    const text = { text: 'Xi said so', blocks: [{ start: 0, end: 10, kind: 'paragraph' as const }] };
    const one = annotation(text, id(1), [{ start: 0, end: 2 }], [id(2)]);
    const index = AnnotationIndex.empty(text.blocks).with(new Map([[one.id, one]]));
    const look: TagLook = { hue: 'teal', style: 'dash' };
    const looks = { lookOf: () => look, untagged: true, codeOf: () => 'FK' };
    const texts = marksOf(text, { ...resting, index, looks }).filter((mark) => mark.tagName === 'text');
    expect(texts.map((mark) => [mark.textContent, mark.getAttribute('x')])).toEqual([['FK', '20']]);
  });
});

describe('drawOver', () => {
  it('outlines what is suggested, in the block where it stands', () => {
    const text = textFrom('First block.\n\nSecond block.');
    const [, block] = text.blocks;
    if (block === undefined) throw new Error('There is no second block');
    const index = AnnotationIndex.empty(text.blocks);
    const looks = { lookOf: () => null, untagged: true };
    const element = document.createElement('p');
    element.textContent = blockText(text, block);
    const outlines = (start: number, end: number): number =>
      drawOver(
        element,
        block,
        { ...resting, index, looks, suggested: [{ start, end }] },
        new DOMRect(),
      ).filter((mark) => mark.classList.contains(css['suggested'] ?? '')).length;
    expect(outlines(block.start, block.start + 6)).toBe(1);
    expect(outlines(0, 5)).toBe(0);
  });
});

type Mark = { readonly passage: Passage; readonly look: string } & (
  | { readonly kind: 'wash' | 'overline' }
  | { readonly kind: 'line'; readonly lane: number }
);

const resting: Omit<Marking, 'index' | 'looks'> = {
  open: null,
  hovered: null,
  found: nothingFound,
  pending: [],
  suggested: [],
  washes: true,
  firstLane: 6,
};

/** The shapes painted in one block. */
function marksOf(text: DocumentText, marking: Marking, i = 0): SVGElement[] {
  const block = text.blocks[i];
  if (block === undefined) return [];
  const element = document.createElement('p');
  element.textContent = blockText(text, block);
  return drawBlock(element, block, marking.index.inBlock(i), marking, new DOMRect(0, 0, 0, 0)).marks;
}

/** Paints every block and reads the shapes back as passages of the text. */
function painted(
  text: DocumentText,
  annotations: ReadonlyMap<Id, Annotation>,
  lookOf: (tag: Id) => TagLook | null,
  open: Id | null = null,
): { index: AnnotationIndex; marks: Mark[] } {
  const index = AnnotationIndex.empty(text.blocks).with(annotations);
  const looks = { lookOf, untagged: true };
  const marks = text.blocks.flatMap((block, i) =>
    marksOf(text, { ...resting, index, looks, open }, i).flatMap((mark) =>
      mark.classList.contains(css['focused'] ?? '') ? [] : readBack(mark, block),
    ),
  );
  return { index, marks };
}

function readBack(mark: SVGElement, { start }: Passage): Mark[] {
  const classes = [...mark.classList];
  const kind = (['wash', 'line', 'overline'] as const).find((name) => classes.includes(css[name] ?? name));
  if (kind === undefined) throw new Error(`What is ${mark.outerHTML}?`);
  const shapes = [...(mark.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)];
  return shapes.map(([, left, y, right]) => {
    const line = Math.floor(Number(y) / lineHeight);
    const at = (x: string | undefined): number => start + line * perLine + Number(x) / step;
    const passage = { start: at(left), end: at(right) };
    const hue = classes.find((name) => name.startsWith('h-')) ?? css['untagged'] ?? '';
    if (kind !== 'line') return { kind, passage, look: hue };
    const style = LineStyle.options.find((name) => classes.includes(css[name] ?? name));
    const lane = Math.round((Number(y) - line * lineHeight - 1.036 * em - 7) / 3);
    return { kind, passage, look: `${hue} ${style}`, lane };
  });
}

function nameOf(look: TagLook | null): string {
  return look === null ? '' : `h-${look.hue} ${look.style}`;
}

/** Ranges without the white space between blocks, which is nowhere on the page. */
function inBlocks({ blocks }: DocumentText, ranges: readonly Passage[]): Passage[] {
  return joined(blocks.flatMap((block) => ranges.flatMap((range) => within(range, block) ?? [])));
}

/** Texts with up to eight annotations of one to three ranges and up to three tags, each tag of a look of its own. */
function cases() {
  const looks = Hue.options.flatMap((hue) => LineStyle.options.map((style): TagLook => ({ hue, style })));
  const lookOf = (tag: Id): TagLook | null => looks[Number(tag.slice(-2))] ?? null;
  return documents.chain((text) => {
    const range = fc
      .tuple(fc.nat(text.text.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({ start, end: Math.min(text.text.length, start + length) }));
    const one = fc.record({
      ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
      tags: fc.integer({ min: 0, max: 3 }),
    });
    return fc.array(one, { maxLength: 8 }).map((list) => ({
      text,
      lookOf,
      annotations: new Map(
        list.map(({ ranges, tags }, n) => [
          id(n + 100),
          // Its first tag has the hue of its number: washes say only that.
          annotation(
            text,
            id(n + 100),
            ranges,
            Array.from({ length: tags }, (_, i) => id(n * 3 + i)),
          ),
        ]),
      ),
    }));
  });
}
