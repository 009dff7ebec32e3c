import { describe, expect, it } from 'vitest';
import { type FileReview, type Likeness, noEdits } from './file-review.ts';
import { comesIn, duplicateChoice, isFlagged, statusOf } from './status.ts';
import { day, found, readFile } from './testing.ts';

const whole = readFile(
  [
    ['Talks in Tokyo', 'title'],
    ['The two sides met.', 'paragraph'],
  ],
  (text) => ({
    title: found('Talks in Tokyo', text, 'Talks in Tokyo'),
    outlet: found('MOFA'),
    published: found(day('2024-01-02')),
  }),
);

const twin: Likeness = { document: 'd', isOnList: false, number: '003', title: 'Old', how: 'file', share: 1 };

function edited(file: FileReview, edits: Partial<FileReview['edits']>): FileReview {
  return { ...file, edits: { ...file.edits, ...edits } };
}

describe('the status of a file', () => {
  it('is Ready when nothing is missing', () => {
    expect(statusOf(whole)).toEqual({ words: 'Ready', tone: 'fine' });
    expect(isFlagged(whole)).toBe(false);
  });

  it('counts the lines that are hidden, and tells that the title is a part of its line', () => {
    const file = readFile(
      [
        ['App', 'furniture', 'menu'],
        ['date 2024 Talks in Tokyo', 'title'],
        ['All rights reserved', 'furniture', 'copyright'],
      ],
      (text) => ({
        title: found('Talks in Tokyo', text, 'Talks in Tokyo'),
        outlet: found('MOFA'),
        statement: found(day('2024-01-02')),
      }),
    );
    expect(statusOf(file).words).toBe('Title cleaned, 2 lines to hide');
    const kept = edited(file, { kinds: new Map([[0, 'paragraph']]), facts: { title: 'Talks' } });
    expect(statusOf(kept).words).toBe('1 line to hide');
  });

  it('names what was not found, until the analyst has been at it', () => {
    const bare = readFile([['The two sides met.', 'paragraph']]);
    expect(statusOf(bare)).toEqual({ words: 'Title, outlet and date not found', tone: 'caution' });
    expect(isFlagged(bare)).toBe(true);
    const looked = edited(bare, { facts: { title: 'Talks', outlet: null, published: null } });
    expect(statusOf(looked).words).toBe('Ready');
  });

  it('asks for a look at bytes that mean nothing', () => {
    const extract = whole.extract === null ? null : { ...whole.extract, invalid: 3 };
    expect(statusOf({ ...whole, extract }).words).toBe('3 invalid bytes');
  });

  it('says of one that is there already what is done with it', () => {
    const same = { ...whole, duplicate: twin };
    expect(statusOf(same).words).toBe('Already there');
    expect(statusOf({ ...whole, duplicate: { ...twin, isOnList: true } }).words).toBe('On the list twice');
    expect([comesIn(same), isFlagged(same)]).toEqual([false, false]);
    expect(statusOf(edited(same, { duplicate: 'version' })).words).toBe('Version of 003');
    expect(statusOf(edited(same, { duplicate: 'both' })).words).toBe('Ready');
    const alike = { ...whole, duplicate: { ...twin, how: 'alike', share: 0.97 } as const };
    expect(duplicateChoice(alike)).toBe('both');
    expect(statusOf(alike)).toEqual({ words: 'Version of 003?', tone: 'caution' });
    expect(comesIn(alike)).toBe(true);
  });

  it('of one that failed or was left out keeps it from coming in', () => {
    const failed: FileReview = { ...whole, status: 'failed', extract: null, proposal: null, edits: noEdits };
    expect(statusOf(failed)).toEqual({ words: 'Could not be read', tone: 'danger' });
    expect(isFlagged(failed)).toBe(true);
    expect(statusOf(edited(failed, { isLeftOut: true })).tone).toBe('out');
    expect(comesIn(failed)).toBe(false);
    expect(comesIn(edited(whole, { isLeftOut: true }))).toBe(false);
    expect(comesIn({ ...whole, status: 'reading' })).toBe(false);
  });
});
