import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  ['Taiwan and Fukushima: 2024/25', 'taiwan-and-fukushima-2024-25'],
  ['日本と台湾', '日本と台湾'],
  ['../..', 'report'],
  ['word '.repeat(40), `${'word-'.repeat(11)}word`],
  // No half of a character is left at the end.
  [`a${'𠮷'.repeat(40)}`, `a${'𠮷'.repeat(29)}`],
])('the name of a file of %s is %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
