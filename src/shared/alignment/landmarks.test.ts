import { expect, test } from 'vitest';
import { landmarksOf } from './landmarks.ts';

test('dates are landmarks as month and day, however they are written', () => {
  for (const text of ['on November 16', 'Nov. 16', '16 November', '11月16日', '１１月１６日'])
    expect([...landmarksOf(text)]).toContain('11-16');
});

test('figures of two digits or more are, and names in Latin capitals, each once', () => {
  expect(landmarksOf('APEC会議で1,200億円、APECと4.7％、3人')).toEqual(new Set(['1200', '4.7', 'apec']));
});

test('the figures of a date are not counted again', () => {
  expect(landmarksOf('8月24日')).toEqual(new Set(['8-24']));
});
