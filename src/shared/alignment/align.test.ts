import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../model/document.ts';
import { align } from './align.ts';
import type { Row } from './alignment.ts';
import { offersOf } from './offers.ts';
import { documentOf, lines, paragraphs } from './testing.ts';

const kinds: readonly BlockKind[] = [
  'title',
  'heading',
  'byline',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'furniture',
];
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...lines)).map((two) => two.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((text) => text.trim() || 'x'),
  },
);
const anyDocument = fc
  .array(fc.tuple(anyText, fc.oneof(fc.constant('paragraph' as const), fc.constantFrom(...kinds))), {
    maxLength: 14,
  })
  .map((blocks) => documentOf(blocks));
const anyParagraphs = fc.array(anyText, { maxLength: 14 }).map((texts) => paragraphs(texts));

describe('align', { timeout: 60_000 }, () => {
  test('gives every block of both sides a row, and an only-row to none that is paired', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (left, right) => {
        const { rows } = align(left, right);
        expect(new Set(rows.flatMap((row) => row.left))).toEqual(new Set(left.blocks.keys()));
        expect(new Set(rows.flatMap((row) => row.right))).toEqual(new Set(right.blocks.keys()));
        const alone = rows.filter(({ relation }) => relation === 'only-left').flatMap((row) => row.left);
        const paired = new Set(rows.filter((row) => row.right.length > 0).flatMap((row) => row.left));
        expect(alone.filter((i) => paired.has(i))).toEqual([]);
      }),
    );
  });

  test('finds a text identical with itself, block by block', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { rows, summary } = align(document, document);
        expect(rows.every(({ relation, moved }) => relation === 'identical' && !moved)).toBe(true);
        expect(rows.flatMap((row) => row.left)).toEqual([...document.blocks.keys()]);
        expect(rows.every((row) => row.left[0] === row.right[0] && row.right.length === 1)).toBe(true);
        expect(summary.left.identical).toBe(summary.left.total);
      }),
    );
  });

  test('gives the mirror image when the sides are exchanged', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (left, right) => {
        const there = align(left, right);
        const back = align(right, left);
        const mirror = {
          'only-left': 'only-right',
          'only-right': 'only-left',
          split: 'merged',
          merged: 'split',
        };
        const turned = (row: Row) => ({
          relation: Object.entries(mirror).find(([from]) => from === row.relation)?.[1] ?? row.relation,
          left: row.right,
          right: row.left,
          moved: row.moved,
        });
        const plain = ({ relation, left: l, right: r, moved }: Row) => ({
          relation,
          left: l,
          right: r,
          moved,
        });
        expect(sorted(back.rows.map(turned))).toEqual(sorted(there.rows.map(plain)));
        const [offered, inTurn] = [offersOf(there, left, right), offersOf(back, right, left)];
        expect(sorted(inTurn.map(turned))).toEqual(sorted(offered.map(plain)));
      }),
    );
  });

  test('takes blocks in another order for moves and nothing else', () => {
    const texts = lines.slice(0, 8);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        const { rows } = align(paragraphs(texts), paragraphs(shuffled));
        expect(rows.every(({ relation }) => relation === 'identical')).toBe(true);
      }),
    );
  });

  test('names exactly the block that was left out', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (k) => {
        const { rows, summary } = align(paragraphs(lines), paragraphs(lines.toSpliced(k, 1)));
        expect(rows.filter(({ relation }) => relation !== 'identical')).toMatchObject([
          { relation: 'only-left', left: [k] },
        ]);
        expect(summary.left.dropped).toBe(1);
      }),
    );
  });

  test('counts up to the whole', () => {
    fc.assert(
      fc.property(anyParagraphs, anyParagraphs, (left, right) => {
        const { summary } = align(left, right);
        const { total, identical, edited, split, merged, quoted, dropped } = summary.left;
        expect(identical + edited + split + merged + quoted + dropped).toBe(total);
        expect(total).toBe(left.blocks.length);
      }),
    );
  });

  test('never pairs a caption with a paragraph, even of the same words', () => {
    const text = lines[0] ?? '';
    const { rows } = align(documentOf([[text, 'caption']]), documentOf([[text, 'paragraph']]));
    expect(rows.map(({ relation }) => relation)).toEqual(['only-left', 'only-right']);
  });

  test('pairs repeated blocks in order', () => {
    const [a = '', b = '', c = ''] = lines;
    const { rows } = align(paragraphs([a, b, a, c]), paragraphs([a, c, a, b]));
    const copies = rows.filter((row) => row.left[0] === 0 || row.left[0] === 2);
    expect(copies.every(({ relation }) => relation === 'identical')).toBe(true);
  });

  test('tells split, merged and edited apart', () => {
    const [a = '', b = '', c = '', d = '', e = ''] = lines;
    const left = paragraphs([
      c,
      `${a} ${b}`,
      d,
      e,
      'Kishida told reporters in Tokyo that he would visit Beijing soon.',
    ]);
    const right = paragraphs([
      c,
      a,
      b,
      `${d} ${e}`,
      'Kishida told reporters in Osaka that he would not visit Beijing soon.',
    ]);
    expect(align(left, right).rows.map(({ relation, left: i, right: j }) => [relation, i, j])).toEqual([
      ['identical', [0], [0]],
      ['split', [1], [1, 2]],
      ['merged', [2, 3], [3]],
      ['edited', [4], [4]],
    ]);
  });

  test('aligns an empty text with a full one, and two empty ones', () => {
    const full = paragraphs(lines.slice(0, 3));
    const none = paragraphs([]);
    expect(align(full, none).rows.map(({ relation }) => relation)).toEqual([
      'only-left',
      'only-left',
      'only-left',
    ]);
    expect(align(none, full).summary.right.added).toBe(3);
    expect(align(none, none).rows).toEqual([]);
  });

  test('does not care how lines were wrapped', () => {
    const text = lines[0] ?? '';
    const { rows } = align(
      paragraphs([text]),
      documentOf([[text.replace(' commitment', '\ncommitment'), 'paragraph']]),
    );
    expect(rows[0]?.relation).toBe('identical');
  });

  test('finds ten thousand sentences of one paragraph in it, without trying each with all', () => {
    const sentences = Array.from({ length: 10_000 }, (_, k) =>
      Array.from({ length: 12 }, (__, n) => `word${12 * k + n}`).join(' '),
    );
    const { rows, summary } = align(paragraphs([sentences.join('. ')]), paragraphs(sentences));
    expect(summary.right.added).toBe(0);
    expect(rows.every(({ left }) => left.length === 1)).toBe(true);
  });

  test('keeps ten thousand lines of one character, and drops those that are gone', () => {
    const characters = Array.from({ length: 10_000 }, (_, k) =>
      String.fromCodePoint(0x4e00 + ((k * 7) % 900)),
    );
    const { summary } = align(paragraphs(characters), paragraphs(characters.filter((_, k) => k % 7 !== 3)));
    expect(summary.left.dropped).toBe(1429);
    expect(summary.right.added).toBe(0);
  });

  test('stays quick on ten thousand equal lines, and on one very long one', () => {
    const equal = Array.from({ length: 10_000 }, () => 'Same line.');
    expect(align(paragraphs(equal), paragraphs(equal.slice(1))).summary.left.dropped).toBe(1);
    const apart = Array.from({ length: 10_000 }, (_, k) => (k % 2 === 0 ? 'Same line.' : `Line ${k} of A.`));
    const other = Array.from({ length: 10_000 }, (_, k) =>
      k % 2 === 0 ? 'Same line.' : `Row ${k * 7} in B.`,
    );
    expect(align(paragraphs(apart), paragraphs(other)).summary.left.identical).toBe(5_000);
    const long = Array.from({ length: 60_000 }, (_, k) => `word${(k * 7919) % 5003}`);
    const { rows } = align(paragraphs([long.join(' ')]), paragraphs([long.toSpliced(30_000, 5).join(' ')]));
    expect(rows.map(({ relation }) => relation)).toEqual(['edited']);
  });
});

function sorted<R extends { left: readonly number[]; right: readonly number[]; relation: string }>(
  rows: readonly R[],
): R[] {
  const key = (row: R) => JSON.stringify([row.left, row.right, row.relation]);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
