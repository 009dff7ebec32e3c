import { describe, expect, it } from 'vitest';
import { counterpart } from './use-scroll-together.ts';

describe('counterpart', () => {
  it('is the same heading, and in proportion between two', () => {
    expect(counterpart(100, [0, 100, 300], [0, 50, 60])).toBe(50);
    expect(counterpart(200, [0, 100, 300], [0, 50, 60])).toBe(55);
  });

  it('stays within both ends', () => {
    expect(counterpart(0, [10, 100], [20, 90])).toBe(0);
    expect(counterpart(999, [0, 100], [0, 50])).toBe(50);
  });
});
