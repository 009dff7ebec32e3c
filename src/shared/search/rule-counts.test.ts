import { expect, test } from 'vitest';
import { annotationRecord, textFrom } from '../testing/fixtures.ts';
import { findAll } from './find-all.ts';
import { queryOf } from './query.ts';
import { ruleCounts } from './rule-counts.ts';

const text = textFrom('Taiwan, and Taiwan again.\n\nThe one-China principle and Taiwan.\n\nTrade.');
const find = (pattern: string, kind: 'word' | 'phrase') =>
  findAll(text, queryOf({ pattern, kind, matchCase: false }), 'en');
const onTaiwan = annotationRecord(1, 1, {
  ranges: [{ start: 3, end: 14, exact: '', prefix: '', suffix: '' }],
});

test('paragraphs are counted for each rule, matches once for all, and what is tagged is known', () => {
  const found = [find('taiwan', 'word'), find('one-china', 'phrase'), find('Taiwan again', 'phrase'), null];
  expect(ruleCounts([{ text, found, tagged: [] }], 4)).toEqual({
    paragraphs: [2, 1, 1, 0],
    matches: 4,
    untagged: 4,
  });
  expect(
    ruleCounts(
      [
        { text, found, tagged: [onTaiwan] },
        { text, found: [[], [], [], null], tagged: [] },
      ],
      4,
    ),
  ).toEqual({
    paragraphs: [2, 1, 1, 0],
    matches: 4,
    untagged: 2,
  });
});
