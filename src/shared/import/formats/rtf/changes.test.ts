import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDetected, Extract, type ReadingChoice } from '../../reading.ts';
import type { Change } from '../flowing/changes.ts';
import { editedText, trackedEdit, type TrackedParagraph } from '../flowing/testing.ts';
import { readRtf } from './rtf.ts';
import { byNumber, rtfOf } from './testing.ts';

async function read(body: string, changes: ReadingChoice['changes']) {
  const choice = { ...asDetected, changes };
  return Extract.parse(await readRtf({ name: 'talks.rtf', bytes: rtfOf(body) }, choice, () => undefined));
}

test('revisions are read as they would be and as they were, and counted', async () => {
  const body =
    'The two sides had {\\deleted\\revauthdel1 frank}{\\revised\\revauth1 candid} talks.{\\revised\\par }Taiwan.\\deleted gone\\deleted0  Trade.\\par';
  const accepted = await read(body, 'accepted');
  expect(accepted.text.text).toBe('The two sides had candid talks.\n\nTaiwan. Trade.');
  expect(accepted.changes).toEqual({ insertions: 2, deletions: 2 });
  expect((await read(body, 'rejected')).text.text).toBe('The two sides had frank talks.Taiwan.gone Trade.');
});

test('a note and a comment that were deleted are gone', async () => {
  const body = 'Words{\\deleted {\\footnote Old.}{\\*\\annotation Old.}}{\\footnote New.}\\par';
  expect((await read(body, 'accepted')).text.text).toBe('Words[1]\n\n[1] New.');
});

test('any tracked edit, accepted, is the new text and, rejected, the old', async () => {
  await fc.assert(
    fc.asyncProperty(trackedEdit, fc.constantFrom('accepted', 'rejected'), async (edit, choice) => {
      expect((await read(written(edit), choice)).text.text).toBe(editedText(edit, choice));
    }),
    { numRuns: 60 },
  );
});

function written(edit: readonly TrackedParagraph[]): string {
  const marks = ({ inserted, deleted }: Change) =>
    `${inserted ? '\\revised' : ''}${deleted ? '\\deleted' : ''} `;
  return edit
    .map(({ runs, end }) => {
      const words = runs.map(({ words, change }) => `{\\plain${marks(change)}${byNumber(words)}}`);
      return `\\pard ${words.join('')}{\\plain${marks(end)}\\par }\n`;
    })
    .join('');
}
