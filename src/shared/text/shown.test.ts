import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from './blocks.ts';
import { shownParts } from './shown.ts';

const text = 'One of it.\n\nMenu\n\nTwo.\n\nThree.';
const blocks = plainBlocks(text);
const parts = (start: number, end: number, isShown = (block: number) => block !== 1): string[] =>
  shownParts(blocks, { start, end }, isShown).map((part) => text.slice(part.start, part.end));

describe('shownParts', () => {
  test('leaves a passage whole where all of it is shown', () => {
    expect(parts(4, 9)).toEqual(['of it']);
    expect(parts(18, 29)).toEqual(['Two.\n\nThree']);
    expect(parts(4, 22, () => true)).toEqual([text.slice(4, 22)]);
  });

  test('leaves out what is hidden', () => {
    expect(parts(4, 29)).toEqual(['of it.', 'Two.\n\nThree']);
    expect(parts(12, 16)).toEqual([]);
    expect(parts(12, 21)).toEqual(['Two']);
  });

  test('covers exactly the characters of shown blocks, in order', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.array(fc.boolean(), { minLength: blocks.length, maxLength: blocks.length }),
        (a, b, shown) => {
          const passage = { start: Math.min(a, b), end: Math.max(a, b) };
          const wanted = blocks
            .filter((_, i) => shown[i] === true)
            .map(({ start, end }) =>
              text.slice(Math.max(start, passage.start), Math.max(start, Math.min(end, passage.end))),
            );
          const found = shownParts(blocks, passage, (block) => shown[block] === true);
          const words = (list: readonly string[]): string => list.join('').replace(/\s/g, '');
          expect(words(found.map(({ start, end }) => text.slice(start, end)))).toBe(words(wanted));
        },
      ),
    );
  });
});
