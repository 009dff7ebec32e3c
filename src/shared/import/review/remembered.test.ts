import { expect, test } from 'vitest';
import type { BlockKind } from '../../model/document.ts';
import { rememberedLines } from './remembered.ts';
import { found, readFile } from './testing.ts';

const file = readFile(
  [
    ['App', 'furniture', 'menu'],
    ['Home', 'furniture', 'remembered'],
    ['Talks in Tokyo', 'title'],
    ['The two sides met.', 'paragraph'],
    ['The two ministers [Photo/AFP]', 'caption', 'caption'],
  ],
  (text) => ({ outlet: found('gov.cn', text, 'App', '') }),
);
const kinds = (...chosen: readonly (readonly [number, BlockKind])[]) => ({
  ...file,
  edits: { ...file.edits, kinds: new Map(chosen) },
});
const known = [
  { outlet: 'gov.cn', lines: ['Home', 'Contact'] },
  { outlet: 'Xinhua', lines: ['App'] },
];

test('hidden lines that other texts will have are added for their outlet, without captions', () => {
  expect(rememberedLines([file, file], known)).toEqual([
    { outlet: 'gov.cn', lines: ['Home', 'Contact', 'App'] },
  ]);
  expect(rememberedLines([file], [])).toEqual([{ outlet: 'gov.cn', lines: ['App', 'Home'] }]);
});

test('a line the analyst hid is remembered, one they keep though it was remembered is forgotten', () => {
  expect(rememberedLines([kinds([3, 'furniture'])], known)[0]?.lines).toContain('The two sides met.');
  expect(rememberedLines([kinds([0, 'paragraph'], [1, 'paragraph'])], known)).toEqual([
    { outlet: 'gov.cn', lines: ['Contact'] },
  ]);
});

test('nothing changes where it is not wanted, where no outlet is known, and where all is known', () => {
  const unwanted = { ...file, edits: { ...file.edits, remember: false } };
  const nameless = { ...file, edits: { ...file.edits, facts: { outlet: null, agency: null } } };
  expect(rememberedLines([unwanted, nameless], known)).toEqual([]);
  expect(rememberedLines([file], [{ outlet: 'gov.cn', lines: ['APP', 'Home'] }])).toEqual([]);
});
