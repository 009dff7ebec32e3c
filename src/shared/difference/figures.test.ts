import { expect, test } from 'vitest';
import { annotationRecord, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { Annotations } from '../model/annotations.ts';
import { patchesBetween } from './patches-between.ts';
import { figuresOf, figuresSentence } from './figures.ts';

const one = annotationRecord(101, 1);
const two = annotationRecord(102, 1, { note: 'Before' });
const three = annotationRecord(103, 1, { note: 'Before' });
const before = {
  ...workspaceWith([documentRecord(1)], [tagRecord(11)]),
  annotations: Annotations.of([one, two, three]),
};

test('what one state has more, fewer and otherwise than another is told in figures, the weightiest first', () => {
  const after = {
    ...workspaceWith([documentRecord(1), documentRecord(2)], [tagRecord(11, { name: 'Renamed' })]),
    name: 'Another',
    annotations: Annotations.of([
      { ...two, note: 'After' },
      { ...three, note: '', tags: [id(11)] },
      ...[104, 105].map((n) => annotationRecord(n, 2)),
    ]),
  };
  expect(figuresSentence(figuresOf(patchesBetween(before, after)))).toBe(
    '1 document more, 2 annotations more, 1 annotation fewer, 1 annotation differs, 2 notes differ, 1 tag differs and 1 other record differs',
  );
});

test('of two states that are the same there is nothing to say', () => {
  expect(figuresSentence(figuresOf(patchesBetween(before, before)))).toBe('');
});
