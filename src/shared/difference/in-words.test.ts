import { expect, test } from 'vitest';
import type { Patch } from '../commands/patch.ts';
import { annotationRecord, documentRecord, id, tagRecord } from '../testing/fixtures.ts';
import { changesInWords } from './in-words.ts';

const annotation = (n: number): Patch => ({
  collection: 'annotations',
  id: id(n),
  before: null,
  after: annotationRecord(n, 1),
});

test('what patches do is counted by kind and by what became of each', () => {
  const tag = tagRecord(9);
  expect(
    changesInWords([
      annotation(2),
      annotation(3),
      { collection: 'annotations', id: id(4), before: annotationRecord(4, 1), after: null },
      { collection: 'tags', id: id(9), before: tag, after: { ...tag, name: 'Other' } },
      { collection: 'documents', id: id(1), before: null, after: documentRecord(1) },
      { collection: 'workspace', id: id(8), before: { name: 'a' }, after: { name: 'b' } },
    ]),
  ).toBe('1 document added, 2 annotations added, 1 annotation removed, 1 tag changed and 1 other change');
});

test('what has no name of its own is a change, and nothing is nothing', () => {
  expect(
    changesInWords([{ collection: 'workspace', id: id(1), before: { name: 'a' }, after: { name: 'b' } }]),
  ).toBe('1 change');
  expect(changesInWords([])).toBe('');
});
