import { describe, expect, it } from 'vitest';
import { draggedWords, releaseWords } from './dragged-files.ts';

describe('files held over the window', () => {
  it('are counted, and named by the first where its name is known', () => {
    expect(releaseWords({ count: 5, first: '000.txt' })).toBe('Release to review 5 files');
    expect(draggedWords({ count: 5, first: '000.txt' })).toBe('000.txt and 4 more');
    expect(releaseWords({ count: 1, first: null })).toBe('Release to review it');
    expect(draggedWords({ count: 1, first: '000.txt' })).toBe('000.txt');
    expect(draggedWords({ count: 5, first: null })).toContain('before anything is added');
  });
});
