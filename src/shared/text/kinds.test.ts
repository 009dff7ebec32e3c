import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, BlockKind } from '../model/document.ts';
import { textFrom } from '../testing/fixtures.ts';
import { paragraphNumbers } from './blocks.ts';
import { renumbering, withKinds } from './kinds.ts';

const five = textFrom('One.\nTwo.\nThree.\nFour.\nFive.');

function changed(...kinds: Block['kind'][]): Block[] {
  return withKinds(five, kinds).blocks;
}

test('words and offsets stay, kinds change', () => {
  const next = withKinds(five, ['title', 'paragraph', 'caption', 'furniture', 'list-item']);
  expect(next.text).toBe(five.text);
  expect(next.blocks.map(({ start, end }) => [start, end])).toEqual(
    five.blocks.map(({ start, end }) => [start, end]),
  );
  expect(next.blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    'caption',
    'furniture',
    'list-item',
  ]);
});

test('too few or too many kinds are refused', () => {
  expect(() => withKinds(five, ['title'])).toThrow('The text has 5 blocks');
});

test('what becomes of the paragraph numbers is said in runs', () => {
  const p = 'paragraph';
  expect(renumbering(five.blocks, changed(p, p, p, p, p))).toBeNull();
  expect(renumbering(five.blocks, changed('title', p, p, p, p))).toBe('¶ 2 to ¶ 5 become ¶ 1 to ¶ 4');
  expect(renumbering(five.blocks, changed(p, p, p, 'caption', p))).toBe('¶ 5 becomes ¶ 4');
  expect(renumbering(five.blocks, changed('title', p, 'furniture', p, p))).toBe(
    '¶ 2 becomes ¶ 1; ¶ 4 to ¶ 5 become ¶ 2 to ¶ 3',
  );
});

test('every number that changes is said, and no other', () => {
  const kinds = fc.array(fc.constantFrom(...BlockKind.options), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(kinds, kinds, (before, after) => {
      const [from, to] = [changed(...before), changed(...after)];
      const said = [
        ...(renumbering(from, to) ?? '').matchAll(/¶ (\d+)(?: to ¶ (\d+))? becomes? ¶ (\d+)/g),
      ].flatMap(([, first, last, now]) =>
        Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => [
          Number(first) + i,
          Number(now) + i,
        ]),
      );
      const now = paragraphNumbers(to);
      const moved = paragraphNumbers(from).flatMap((was, i) => {
        const is = now[i] ?? null;
        return was === null || is === null || was === is ? [] : [[was, is]];
      });
      expect(said).toEqual(moved);
    }),
  );
});
