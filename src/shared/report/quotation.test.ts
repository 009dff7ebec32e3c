import { expect, test } from 'vitest';
import { blockQuotation, quotable } from './quotation.ts';

test('a place names the pages of a source that has pages', () => {
  const blocks = [
    { start: 0, end: 4, kind: 'paragraph' as const },
    { start: 6, end: 19, kind: 'paragraph' as const },
  ];
  const pages = [
    { start: 0, label: '1' },
    { start: 10, label: '2' },
  ];
  const source = { text: 'One.\n\nTwo and more.', blocks };
  expect(blockQuotation(quotable({ ...source, pages }, 'en'), 1, null).place).toBe('pp. 1–2, ¶2');
  expect(blockQuotation(quotable(source, 'en'), 1, null).place).toBe('¶2');
});
