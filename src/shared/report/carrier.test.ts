import { expect, test } from 'vitest';
import { type Carrier, carrierComment, carrierFrom, carrierIn, carrierText } from './carrier.ts';

const hash = '741e4506e5992b2f'.padEnd(64, '0');

test.each<[Carrier, string]>([
  [{ hash, ranges: [{ start: 625, end: 723 }], whole: false }, '741e4506e5992b2f 625-723'],
  [
    {
      hash,
      ranges: [
        { start: 0, end: 4 },
        { start: 9, end: 12 },
      ],
      whole: true,
    },
    '741e4506e5992b2f 0-4,9-12 whole',
  ],
])('a carrier is the same text in every format, and comes back from it', (carrier, text) => {
  const short = { ...carrier, hash: hash.slice(0, 16) };
  expect(carrierText(carrier)).toBe(text);
  expect(carrierFrom(text)).toEqual(short);
  expect(carrierFrom(`\n  ${text} `)).toEqual(short);
  expect(carrierIn(`<p>¶8 ${carrierComment(carrier)}</p>`)).toEqual(short);
});

test.each([
  '',
  '741e4506e5992b2f',
  '741e4506e5992b2f 9-9',
  '741E4506 1-2',
  '741e4506 1-2 more',
  'x 741e4506 1-2',
])('%j is no carrier', (text) => {
  expect(carrierFrom(text)).toBeNull();
  expect(carrierIn(`<!-- readout ${text} -->`)).toBeNull();
});
