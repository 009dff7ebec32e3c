import { describe, expect, test } from 'vitest';
import { StanceScale } from '../../model/stance.ts';
import { startingStances, stancesOf } from './stances.ts';

describe('the starting stance words', () => {
  test.each([...startingStances])('say each thing once in a scale: %s', (_, scales) => {
    expect(new Set(scales.map(({ name }) => name)).size).toBe(scales.length);
    for (const scale of scales) {
      expect(StanceScale.parse(scale)).toEqual(scale);
      const words = scale.levels.flat();
      expect(words.filter((word, k) => words.indexOf(word) !== k)).toEqual([]);
      expect(scale.levels.length).toBeGreaterThan(3);
    }
  });

  test('give way to a list of the workspace, and are found by a language’s own subtag', () => {
    const scales = [{ name: 'Tone', levels: [['murmurs']] }];
    const list = {
      id: '00000000-0000-4000-8000-000000000001',
      language: 'zh',
      scales,
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    expect(stancesOf([list], 'zh-Hant-TW')).toBe(scales);
    expect(stancesOf([list], 'ja-JP')).toBe(startingStances.get('ja'));
    expect(stancesOf([], 'fi')).toEqual([]);
  });
});
