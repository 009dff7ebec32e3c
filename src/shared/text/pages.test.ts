import { expect, test } from 'vitest';
import type { DocumentText } from '../model/document.ts';
import { pageBeginnings, pagesOf } from './pages.ts';

// A page begins within the second block, the next with a hidden block, one is empty.
const text: DocumentText = {
  text: 'One.\n\nTwo and more.\n\nHead\n\nThree.',
  blocks: [
    { start: 0, end: 4, kind: 'paragraph' },
    { start: 6, end: 19, kind: 'paragraph' },
    { start: 21, end: 25, kind: 'furniture' },
    { start: 27, end: 33, kind: 'paragraph' },
  ],
  pages: [
    { start: 0, label: 'i' },
    { start: 10, label: '1' },
    { start: 21, label: '2' },
    { start: 21, label: '3' },
  ],
};

test('a passage stands on the pages it reaches over, each once', () => {
  expect(pagesOf(text, [{ start: 0, end: 4 }])).toBe('p. i');
  expect(pagesOf(text, [{ start: 6, end: 12 }])).toBe('pp. i–1');
  expect(
    pagesOf(text, [
      { start: 27, end: 30 },
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]),
  ).toBe('pp. i, 3');
  expect(pagesOf({ text: 'One.', blocks: [] }, [{ start: 0, end: 4 }])).toBeNull();
});

test('a page is told beside the block it begins in, or the first that is shown on it', () => {
  expect([...pageBeginnings(text)]).toEqual([
    [0, 'p. i'],
    [1, 'p. 1'],
    [3, 'p. 3'],
  ]);
});
