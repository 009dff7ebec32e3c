import { expect, test } from 'vitest';
import { align } from './align.ts';
import { lines, paragraphs } from './testing.ts';

test.each([
  ['two texts', lines, lines.toReversed()],
  ['an empty text and a full one', [], lines],
  [
    'texts in two languages',
    ['The leaders met in the city and spoke of it. '.repeat(9)],
    ['双方举行会晤。'.repeat(30)],
  ],
])('progress only grows, and ends with all that was to do: %s', (_, left, right) => {
  const told: [number, number][] = [];
  align(paragraphs(left), paragraphs(right), [], { onProgress: (done, of) => told.push([done, of]) });
  const done = told.map(([one]) => one);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(told.at(-1)?.[0]).toBe(told[0]?.[1]);
  expect(told.length).toBeGreaterThan(1);
});
