import { describe, expect, it } from 'vitest';
import type { Block } from '../model/document.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import type { Fate } from './fate.ts';
import { fateWords } from './fate-words.ts';

const blocks: Block[] = [
  { start: 0, end: 10, kind: 'title' },
  { start: 12, end: 22, kind: 'paragraph' },
  { start: 24, end: 34, kind: 'paragraph' },
];
const other = { number: '002', blocks, numbers: paragraphNumbers(blocks), isEarlier: false };
const fate: Fate = {
  fate: 'verbatim',
  slots: [{ start: 12, end: 15 }],
  kept: 1,
  of: 1,
  at: 12,
  sure: true,
  quiet: false,
};

describe('fateWords', () => {
  it('name the fate, the document and the paragraph', () => {
    expect(fateWords(fate, other)).toBe('verbatim in 002 ¶1');
    expect(fateWords({ ...fate, quiet: true }, other)).toBe('verbatim in 002 ¶1, save punctuation or case');
    expect(fateWords({ ...fate, fate: 'moved' }, other)).toBe('moved to ¶1 in 002');
    expect(fateWords({ ...fate, fate: 'reworded', slots: [{ start: 13, end: 30 }] }, other)).toBe(
      'reworded in 002 ¶1 and ¶2',
    );
    expect(fateWords({ ...fate, fate: 'replaced', sure: false, slots: [{ start: 1, end: 4 }] }, other)).toBe(
      'perhaps replaced in 002 title',
    );
  });

  it('call what the earlier version lacks added, and what the later one lacks removed', () => {
    const gone: Fate = { ...fate, fate: 'removed', slots: [] };
    expect(fateWords(gone, other)).toBe('removed in 002');
    expect(fateWords(gone, { ...other, isEarlier: true })).toBe('added: not in 002');
  });
});
