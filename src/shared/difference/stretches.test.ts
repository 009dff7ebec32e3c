import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortStretches, shortText, type Stretch, stretchesBetween } from './stretches.ts';

const words = fc.array(
  fc.constantFrom(
    'the',
    'two',
    'sides',
    ' ',
    '  ',
    '\n',
    'agreed',
    '，',
    '核污染水',
    '👩‍👩‍👧',
    '“',
    "'",
    '3.5',
    '-',
  ),
  { size: 'max', maxLength: 60 },
);
const texts = fc.oneof(
  words.map((each) => each.join('')),
  fc.string({ unit: 'grapheme', size: 'max', maxLength: 80 }),
);

const without = (stretches: readonly Stretch[], change: Stretch['change']): string =>
  stretches
    .filter((stretch) => stretch.change !== change)
    .map(({ text }) => text)
    .join('');

test('without what was added it is the text before, without what was removed the text after', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, after, shared) => {
      const stretches = stretchesBetween(before + shared + after, after + shared + before);
      expect(without(stretches, 'added')).toBe(before + shared + after);
      expect(without(stretches, 'removed')).toBe(after + shared + before);
    }),
  );
});

test('what changed is told in whole words', () => {
  expect(
    stretchesBetween('Wang credits the pledge to Ishiba.', 'Wang credits the same pledge to Kishida.'),
  ).toEqual([
    { text: 'Wang credits the ', change: 'kept' },
    { text: 'same ', change: 'added' },
    { text: 'pledge to ', change: 'kept' },
    { text: 'Ishiba', change: 'removed' },
    { text: 'Kishida', change: 'added' },
    { text: '.', change: 'kept' },
  ]);
});

test('a phrase that took the place of a phrase is told as one', () => {
  expect(stretchesBetween('They held frank talks today.', 'They had a meeting today.')).toEqual([
    { text: 'They ', change: 'kept' },
    { text: 'held frank talks', change: 'removed' },
    { text: 'had a meeting', change: 'added' },
    { text: ' today.', change: 'kept' },
  ]);
});

test('a text that is the same is one stretch, and two empty ones none', () => {
  expect(stretchesBetween('As it was', 'As it was')).toEqual([{ text: 'As it was', change: 'kept' }]);
  expect(stretchesBetween('', '')).toEqual([]);
});

test('a note as long as notes may be is compared at once where a word in it changed', () => {
  const long = 'and so on '.repeat(100_000);
  const stretches = stretchesBetween(`${long}here ${long}`, `${long}there ${long}`);
  expect(stretches.map(({ change }) => change)).toEqual(['kept', 'removed', 'added', 'kept']);
  const short = shortStretches(stretches);
  expect(short.map(({ text }) => text).join('').length).toBeLessThan(300);
  expect(short.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^….*on $|^….*on$/),
    'here',
    'there',
    expect.stringMatching(/^ ?and.*…$/),
  ]);
});

test('no character is cut in two', () => {
  expect(shortText('👍'.repeat(20), 7)).toBe('👍👍👍…');
  expect(shortText('The two sides exchanged views', 16)).toBe('The two sides…');
  expect(shortText('Short', 16)).toBe('Short');
});
