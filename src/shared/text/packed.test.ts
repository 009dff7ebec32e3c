import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainBlocks } from './blocks.ts';
import { packed, unpacked } from './packed.ts';

it('comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const text = { text: words, blocks: plainBlocks(words) };
      expect(unpacked(packed(text))).toEqual(text);
      const paged = { ...text, pages: [{ start: 0, label: 'i' }] };
      expect(unpacked(packed(paged))).toEqual(paged);
    }),
  );
});

it.each([
  '{}',
  '[null]',
  '[{"start":0,"end":1}]',
  '[{"start":0,"end":1,"kind":"verse"}]',
  '[{"start":"0","end":1,"kind":"paragraph"}]',
])('refuses %s for blocks', (blocks) =>
  expect(() => unpacked({ text: 'a', blocks, pages: null })).toThrow(TypeError),
);
