import { describe, expect, it } from 'vitest';
import { isBetweenMarks } from './quotation-marks.ts';

const between = (text: string, words: string): boolean =>
  isBetweenMarks(text, { start: text.indexOf(words) });

describe('what stands between quotation marks', () => {
  it('is known in every way of writing them', () => {
    const texts = [
      'he said “we agree”',
      'he said "we agree"',
      '彼は「we agree」と',
      '他说：『we agree』',
      '«we agree»',
    ];
    expect(texts.filter((text) => !between(text, 'we agree'))).toEqual([]);
  });

  it('ends where they close', () => {
    expect(between('“Yes,” he said, we agree', 'we agree')).toBe(false);
    expect(between('"Yes," he said, we agree', 'we agree')).toBe(false);
    expect(between('“He said ‘yes’ and “no” then we agree”', 'we agree')).toBe(true);
    expect(between("Japan's position is that we agree", 'we agree')).toBe(false);
  });
});
