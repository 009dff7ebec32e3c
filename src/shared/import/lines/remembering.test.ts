import { expect, test } from 'vitest';
import { readFile } from '../review/testing.ts';
import { linesToRemember } from './remembering.ts';

function remembered(...lines: Parameters<typeof readFile>[0]): string[] {
  const { extract, proposal } = readFile(lines);
  return linesToRemember(extract?.text.text ?? '', proposal?.blocks ?? []);
}

test('of hidden lines those of a site are remembered, each once as it is written first', () => {
  expect(
    remembered(
      ['Home', 'furniture', 'menu'],
      ['The two sides met.', 'paragraph'],
      ['Page 1', 'furniture', 'footer'],
      ['PAGE 2', 'furniture', 'footer'],
      ['Hidden by the analyst', 'furniture', null],
    ),
  ).toEqual(['Home', 'Page 1', 'Hidden by the analyst']);
});

test('what only this text has is not: its captions, comments, related stories and page marks', () => {
  const reasons = [
    'caption',
    'related',
    'comment',
    'markup',
    'hidden',
    'page-number',
    'running-head',
  ] as const;
  expect(remembered(...reasons.map((reason) => [`Of ${reason}`, 'furniture', reason] as const))).toEqual([]);
});

test('nor is a line longer than any that comes again', () => {
  expect(
    [2_000, 2_001].map((length) => remembered(['x'.repeat(length), 'furniture', 'footer']).length),
  ).toEqual([1, 0]);
});
