import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import type { Correction, Row } from './alignment.ts';
import { documentOf, lines, paragraphs } from './testing.ts';

const [a = '', b = '', c = '', d = '', e = ''] = lines;
const anyParagraphs = fc.array(fc.constantFrom(...lines), { maxLength: 10, size: 'max' }).map(paragraphs);
const anyCorrections = fc.array(
  fc.record({ is: fc.constantFrom('pair' as const, 'apart' as const), left: fc.nat(11), right: fc.nat(11) }),
  { maxLength: 6 },
);

describe('align with corrections', { timeout: 60_000 }, () => {
  test('asserts a pair of blocks that have no word in common', () => {
    const { rows } = align(paragraphs([a, b]), paragraphs([a, c]), [{ is: 'pair', left: 1, right: 1 }]);
    expect(rows[1]).toMatchObject({ relation: 'edited', left: [1], right: [1], confidence: 1 });
    expect(rows.map(({ corrected }) => corrected)).toEqual([false, true]);
  });

  test('takes a pair before what is the same', () => {
    const left = paragraphs(['Something else entirely.', 'Contact the editor.']);
    const { rows } = align(left, paragraphs(['Contact the editor.']), [{ is: 'pair', left: 0, right: 0 }]);
    expect(shapeOf(rows)).toEqual([
      ['edited', [0], [0]],
      ['only-left', [1], []],
    ]);
  });

  test('reads the relation of a pair from its words', () => {
    const quoted = paragraphs([
      `He said: “${a}” and then turned to ${b} before he left the room for the day.`,
    ]);
    const pair: Correction = { is: 'pair', left: 0, right: 0 };
    expect(align(paragraphs([a]), paragraphs([a]), [pair]).rows[0]?.relation).toBe('identical');
    expect(align(paragraphs([a]), quoted, [pair]).rows[0]).toMatchObject({
      relation: 'quoted',
      corrected: true,
    });
  });

  test('takes two pairs of one block for a split or a merger', () => {
    const said: Correction[] = [
      { is: 'pair', left: 0, right: 0 },
      { is: 'pair', left: 0, right: 1 },
    ];
    expect(shapeOf(align(paragraphs([a]), paragraphs([b, c]), said).rows)).toEqual([['split', [0], [0, 1]]]);
    const turned = said.map((one) => ({ is: one.is, left: one.right, right: one.left }));
    expect(shapeOf(align(paragraphs([b, c]), paragraphs([a]), turned).rows)).toEqual([
      ['merged', [0, 1], [0]],
    ]);
  });

  test('lets others lean on a pair', () => {
    const left = paragraphs([a, 'same', c]);
    const right = paragraphs(['same', d, 'same', e]);
    const { rows } = align(left, right, [{ is: 'pair', left: 0, right: 1 }]);
    expect(rows.find((row) => row.left.includes(1))?.right).toEqual([2]);
  });

  test('pairs blocks of two kinds where it is told to', () => {
    const left = documentOf([
      [a, 'caption'],
      [b, 'paragraph'],
    ]);
    const right = documentOf([
      [b, 'paragraph'],
      [a, 'paragraph'],
    ]);
    expect(align(left, right).rows.find((row) => row.left.includes(0))?.relation).toBe('only-left');
    const { rows } = align(left, right, [{ is: 'pair', left: 0, right: 1 }]);
    expect(rows.find((row) => row.left.includes(0))).toMatchObject({
      relation: 'identical',
      corrected: true,
    });
  });

  test('neither pairs nor offers blocks set apart, even of the same words', () => {
    const { rows, similar } = align(paragraphs([a]), paragraphs([a]), [{ is: 'apart', left: 0, right: 0 }]);
    expect(rows.map(({ relation }) => relation)).toEqual(['only-left', 'only-right']);
    expect(similar).toEqual([]);
  });

  test('gives a block set apart from one copy the other copy', () => {
    const { rows } = align(paragraphs([a]), paragraphs([a, a]), [{ is: 'apart', left: 0, right: 0 }]);
    expect(rows.find((row) => row.left.includes(0))).toMatchObject({ relation: 'identical', right: [1] });
  });

  test('asserts every pair, never one set apart, and gives every block a row', () => {
    fc.assert(
      fc.property(anyParagraphs, anyParagraphs, anyCorrections, (left, right, said) => {
        const { rows, similar } = align(left, right, said);
        const meant = said.filter((one) => one.left < left.blocks.length && one.right < right.blocks.length);
        const pairs = meant.filter(({ is }) => is === 'pair');
        const apart = meant.filter(
          ({ is, left: i, right: j }) =>
            is === 'apart' && !pairs.some((pair) => pair.left === i || pair.right === j),
        );
        const standsIn = (list: readonly Row[]) => (one: Correction) =>
          list.some((row) => row.left.includes(one.left) && row.right.includes(one.right));
        expect(pairs.filter(standsIn(rows))).toEqual(pairs);
        expect(apart.filter(standsIn([...rows, ...similar]))).toEqual([]);
        expect(new Set(rows.flatMap((row) => row.left))).toEqual(new Set(left.blocks.keys()));
        expect(new Set(rows.flatMap((row) => row.right))).toEqual(new Set(right.blocks.keys()));
      }),
      { numRuns: 200 },
    );
  });

  test('gives the mirror image when the sides are exchanged', () => {
    fc.assert(
      fc.property(anyParagraphs, anyParagraphs, anyCorrections, (left, right, said) => {
        const turned = said.map((one) => ({ is: one.is, left: one.right, right: one.left }));
        const pairs = (rows: readonly Row[], from: 'left' | 'right', to: 'left' | 'right') =>
          rows
            .map((row) => JSON.stringify([row[from], row[to], row.corrected, row.evidence, row.confidence]))
            .toSorted();
        expect(pairs(align(right, left, turned).rows, 'right', 'left')).toEqual(
          pairs(align(left, right, said).rows, 'left', 'right'),
        );
      }),
      { numRuns: 200 },
    );
  });
});

function shapeOf(rows: readonly Row[]): unknown[] {
  return rows.map(({ relation, left, right }) => [relation, left, right]);
}
