import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationRecord, id } from '../testing/fixtures.ts';
import { Annotation } from './annotation.ts';
import { isPlainAnnotation } from './annotation-check.ts';

const whole = annotationRecord(1, 1, { tags: [id(2), id(3)], note: 'Compare with 002.' });

/** What could stand where something else should: nearly right, and quite wrong. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x'.repeat(201),
    'x'.repeat(1_000_001),
    -1,
    0,
    1.5,
    2 ** 53,
    Number.NaN,
    [],
    {},
    [id(1), 'x'],
    id(1).toUpperCase(),
    `${id(1)} `,
    '00000000-0000-0000-0000-000000000000',
    '2026-11-19T16:10:00Z',
    '2026-02-30T16:10:00.000Z',
    '2026-11-19T16:10:00.000+02:00',
  ),
  fc.jsonValue(),
);

type Path = readonly (string | number)[];

/** Every place in an annotation. */
const paths: readonly Path[] = [
  [],
  ...Object.keys(whole).map((key) => [key]),
  ['ranges', 0],
  ...Object.keys(whole.ranges[0] ?? {}).map((key) => ['ranges', 0, key]),
  ['tags', 1],
  ['more'],
  ['ranges', 0, 'more'],
];

function put(target: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target))
    return target.map((each: unknown, i) => (i === key ? put(each, rest, value) : each));
  const entries = new Map(Object.entries(target ?? {}));
  entries.set(String(key), put(entries.get(String(key)), rest, value));
  return Object.fromEntries(entries);
}

test('an annotation as it is written passes', () => {
  expect(isPlainAnnotation(whole)).toBe(true);
});

test('whatever stands wherever in it passes just when the schema lets it pass', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const changed = put(whole, path, value);
      expect(isPlainAnnotation(changed)).toBe(Annotation.safeParse(changed).success);
    }),
    { numRuns: 2_000 },
  );
});

test('one without a key, or with keys in another order, does not', () => {
  for (const left of Object.keys(whole))
    expect(isPlainAnnotation(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== left)))).toBe(
      false,
    );
  expect(isPlainAnnotation(Object.fromEntries(Object.entries(whole).toReversed()))).toBe(false);
});
