import { expect, test } from 'vitest';
import { isOwn, mayAsk } from './policy.ts';

test.each([
  ['app://readout/index.html', true],
  ['app://readout/assets/a.js', true],
  ['app://readout.example.org/index.html', false],
  ['app://other/index.html', false],
  ['app://readout:80/index.html', false],
  ['https://readout/index.html', false],
  ['file:///index.html', false],
  ['about:blank', false],
  ['', false],
])('whether %j is one of the program’s own pages: %j', (url, own) => {
  expect(isOwn(url)).toBe(own);
});

test('only the top frame of an own page may ask', () => {
  const own = { url: 'app://readout/index.html', parent: null };
  expect(mayAsk(own)).toBe(true);
  expect(mayAsk({ ...own, parent: own })).toBe(false);
  expect(mayAsk({ ...own, url: 'https://example.org/' })).toBe(false);
  expect(mayAsk(null)).toBe(false);
});
