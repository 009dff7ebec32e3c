import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../alignment/align.ts';
import type { Row } from '../alignment/alignment.ts';
import type { Correction } from '../model/correction.ts';
import { type Block, BlockKind, type DocumentText } from '../model/document.ts';
import { id, moment, textFrom } from '../testing/fixtures.ts';
import { pairCorrections } from './corrections.ts';

const [a, b] = [id(1), id(2)];
const blocks = (text: DocumentText) => text.blocks;
const side = (document: string, text: DocumentText) => ({ document, blocks: blocks(text) });

/** What was said of the nth block of one document and the mth of another. */
function said(
  n: number,
  is: Correction['is'],
  left: { document: string; block: Block | undefined },
  right: { document: string; block: Block | undefined },
): Correction {
  const range = (block: Block | undefined) => ({ start: block?.start ?? 0, end: block?.end ?? 0 });
  return {
    id: id(n),
    is,
    left: { document: left.document, block: range(left.block) },
    right: { document: right.document, block: range(right.block) },
    createdAt: moment,
  };
}

describe('corrections of a pair', () => {
  const left = textFrom('One.\nTwo.\nThree.');
  const right = textFrom('Uno.\nDue.');
  const correction = said(
    300,
    'pair',
    { document: a, block: left.blocks[2] },
    { document: b, block: right.blocks[0] },
  );

  test('are found by their passages, in whichever order the two are compared', () => {
    expect(pairCorrections([correction], side(a, left), side(b, right)).placed).toEqual([
      { id: id(300), is: 'pair', left: 2, right: 0 },
    ]);
    expect(pairCorrections([correction], side(b, right), side(a, left)).placed).toEqual([
      { id: id(300), is: 'pair', left: 0, right: 2 },
    ]);
  });

  test('are those of the two documents alone', () => {
    const none = { placed: [], unplaced: [] };
    expect(pairCorrections([correction], side(a, left), side(id(3), right))).toEqual(none);
    expect(pairCorrections([correction], side(a, left), side(a, left))).toEqual(none);
  });

  test('are told, not applied, where a passage is no block any more', () => {
    const wrapped = textFrom('One.\nTwo.\nThree!');
    const joined = { ...left, blocks: [{ start: 0, end: left.text.length, kind: 'paragraph' as const }] };
    expect(pairCorrections([correction], side(a, wrapped), side(b, right)).placed).toHaveLength(1);
    expect(pairCorrections([correction], side(a, joined), side(b, right))).toEqual({
      placed: [],
      unplaced: [correction],
    });
  });
});

const anySide = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'The two sides agreed to keep supply chains stable.',
        'The two sides agreed to keep all supply chains open and stable.',
        'She opposed the discharge of contaminated water.',
        '坚决反对向海洋排放核污染水。',
        'Students are welcome.',
      ),
      fc.constantFrom(...BlockKind.options),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) =>
    recast(
      textFrom(list.map(([words]) => words).join('\n')),
      list.map(([, kind]) => kind),
    ),
  );

/** A text whose blocks are of these kinds. */
function recast({ text, blocks: list }: DocumentText, kinds: readonly BlockKind[]): DocumentText {
  return {
    text,
    blocks: list.map(({ start, end, kind }, i) => ({ start, end, kind: kinds[i] ?? kind })),
  };
}

test('what the analyst says of two blocks holds in both orders, whatever their kinds become', () => {
  const any = fc.record({
    left: anySide,
    right: anySide,
    i: fc.nat(6),
    j: fc.nat(6),
    is: fc.constantFrom('pair' as const, 'apart' as const),
    kinds: fc.array(fc.constantFrom(...BlockKind.options), { minLength: 7, maxLength: 7 }),
  });
  fc.assert(
    fc.property(any, ({ left, right, i, j, is, kinds }) => {
      const [l, r] = [i % left.blocks.length, j % right.blocks.length];
      const correction = said(
        300,
        is,
        { document: a, block: left.blocks[l] },
        { document: b, block: right.blocks[r] },
      );
      for (const [x, y] of [
        [left, right],
        [recast(left, kinds), recast(right, kinds)],
      ] as const) {
        const there = pairCorrections([correction], side(a, x), side(b, y)).placed;
        const back = pairCorrections([correction], side(b, y), side(a, x)).placed;
        const joins = ({ left: lefts, right: rights }: Row) => lefts.includes(l) && rights.includes(r);
        const mirrored = ({ left: lefts, right: rights }: Row) => lefts.includes(r) && rights.includes(l);
        expect(align(x, y, there).rows.some(joins)).toBe(is === 'pair');
        expect(align(y, x, back).rows.some(mirrored)).toBe(is === 'pair');
      }
    }),
  );
});
