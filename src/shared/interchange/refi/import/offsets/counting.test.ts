import { expect, test } from 'vitest';
import { fileText, inlineText, type SourceText } from '../source-text.ts';
import { type Counting, hypotheses, offsetsOf, sameCount } from './counting.ts';

const windows = fileOf('\uFEFFa\r\n𠮷b');

function fileOf(text: string): SourceText {
  const source = fileText(new TextEncoder().encode(text));
  if (source === null) throw new Error('The text is too long');
  return source;
}

/** Offsets in canonical text of the positions 0 to 7; a dash where there is none. */
function offsets(source: SourceText, counting: Counting): string {
  const positions = [0, 1, 2, 3, 4, 5, 6, 7];
  const found = offsetsOf(source, counting, positions);
  return positions.map((position) => found.get(position) ?? '-').join('');
}

test('positions become offsets in canonical text, however they are counted', () => {
  expect(windows.text).toBe('a\n𠮷b');
  expect(offsets(windows, { unit: 'code point', lineEnd: 2, mark: false })).toBe('011245--');
  expect(offsets(windows, { unit: 'code point', lineEnd: 1, mark: false })).toBe('01245---');
  expect(offsets(windows, { unit: 'UTF-16', lineEnd: 2, mark: false })).toBe('0112345-');
  expect(offsets(windows, { unit: 'UTF-16', lineEnd: 2, mark: true })).toBe('00112345');
});

test('a line end that the XML made one may have been two', () => {
  expect(offsets(inlineText('a\nb'), { unit: 'code point', lineEnd: 2, mark: false })).toBe('01123---');
});

test('ways of counting are the same where a text has nothing to count otherwise', () => {
  const [likeliest] = hypotheses;
  if (likeliest === undefined) throw new Error('There is no way to count');
  const differing = (source: SourceText): number =>
    hypotheses.filter((other) => !sameCount([source], likeliest, other)).length;
  expect(differing(fileOf('a\nb'))).toBe(0);
  expect(differing(inlineText('a\nb'))).toBe(8);
  expect(differing(windows)).toBe(14);
});
