import { expect, test } from 'vitest';
import { shownMoment } from '../ui/moment.ts';
import { signed } from './signed.ts';

const updatedAt = '2026-11-21T10:00:00.000Z';
const at = shownMoment(updatedAt);

test.each([
  ['Ada', 'Ada', `Ada, ${at}`],
  ['Ada', 'Ben', `Ada; changed by Ben, ${at}`],
  ['Ada', '', `Ada; changed ${at}`],
  ['', 'Ben', `Changed by Ben, ${at}`],
  ['', '', at],
])('made by ‘%s’ and last changed by ‘%s’ is signed %s', (author, updatedBy, words) => {
  expect(signed({ author, updatedBy, updatedAt })).toBe(words);
});
