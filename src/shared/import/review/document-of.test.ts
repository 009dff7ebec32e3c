import { expect, test } from 'vitest';
import { documentOf } from './document-of.ts';
import { type FileReview, noEdits } from './file-review.ts';
import { textOf } from './lines.ts';
import { readFile } from './testing.ts';

const stored = { hashes: { source: 'a'.repeat(64), text: 'b'.repeat(64) }, size: 9, number: '004', order: 4 };
const twin = {
  document: 'twin',
  number: '001',
  title: 'Talks',
  how: 'version',
  share: 0.8,
  isOnList: false,
} as const;

function versionOf(more: Partial<FileReview>): string | null {
  return documentOf(readFile([['Talks', 'title']], undefined, more), stored).versionOf;
}

test('a document is a version of what the analyst chose, else of what it is like where they said so', () => {
  expect(versionOf({})).toBe(null);
  expect(versionOf({ duplicate: twin })).toBe(null);
  expect(versionOf({ duplicate: twin, edits: { ...noEdits, duplicate: 'version' } })).toBe('twin');
  expect(versionOf({ duplicate: twin, edits: { ...noEdits, duplicate: 'both' } })).toBe(null);
  expect(versionOf({ edits: { ...noEdits, versionOf: 'other' } })).toBe('other');
  expect(
    versionOf({ duplicate: twin, edits: { ...noEdits, duplicate: 'version', versionOf: 'other' } }),
  ).toBe('other');
});

test('its source says how it was read, so that it can be read so again', () => {
  const file = readFile([['Talks', 'title']], undefined, {
    choice: { encoding: 'big5', changes: 'rejected' },
  });
  expect(documentOf(file, stored)).toMatchObject({
    id: file.id,
    number: '004',
    order: 4,
    text: stored.hashes.text,
    source: {
      hash: stored.hashes.source,
      name: file.name,
      bytes: 9,
      encoding: 'utf-8',
      format: 'text',
      changes: 'rejected',
    },
  });
  expect(() => documentOf({ ...file, extract: null }, stored)).toThrow('was not read');
});

test('its text keeps the pages its reader told of', () => {
  const { extract, ...file } = readFile([['Talks', 'title']]);
  if (extract === null) throw new Error('It was not read');
  const pages = [{ start: 0, label: 'iv' }];
  expect(textOf({ ...file, extract: { ...extract, text: { ...extract.text, pages } } }).pages).toEqual(pages);
});
