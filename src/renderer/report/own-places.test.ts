import { expect, test } from 'vitest';
import { reportModel } from '../../shared/report/model.ts';
import { idOf, smallInput, textOfParagraphs } from '../../shared/report/testing/small-workspace.ts';
import { ownPlaces } from './own-places.ts';

const input = smallInput({
  documents: [{ title: 'Joint statement', text: textOfParagraphs(['Words']) }],
  tags: ['Taiwan', 'Trade'],
  annotations: [{ document: 0, ranges: [{ start: 0, end: 5 }], tags: [0] }],
});
const { sections } = reportModel(input);
const places = (...at: string[]) =>
  ownPlaces(
    at.map((place) => ({ at: place, text: `Of ${place}` })),
    sections,
    input.workspace,
  );

test('there is a place at the top, before each section and at the end', () => {
  const { there, waiting } = places(`tag ${idOf('tag', 0)}`);
  expect(there.map(({ name, text }) => [name, text !== ''])).toEqual([
    ['Opening', false],
    ['Before Taiwan', true],
    ['Closing', false],
  ]);
  expect(waiting).toEqual([]);
});

test('a text whose section is not there waits, and says what for', () => {
  const { waiting } = places(
    `tag ${idOf('tag', 1)}`,
    `tag ${idOf('tag', 9)}`,
    `document ${idOf('document', 0)}`,
    'date 2023-11',
    `dropped ${idOf('document', 0)} ${idOf('document', 9)}`,
    'top',
  );
  expect(waiting.map(({ name }) => name)).toEqual([
    'Before Trade',
    'Before a tag that is deleted',
    'Before Joint statement',
    'Before 2023-11',
    'Before Dropped of 000',
  ]);
});
