import { describe, expect, it } from 'vitest';
import { documentRecord } from '../../shared/testing/fixtures.ts';
import { relationsSentence } from './related-pairs.tsx';

describe('what is said beside the pairs that share paragraphs', () => {
  it('is nothing where there are pairs, and that there are none where there are none', () => {
    expect(relationsSentence([], false)).toBeNull();
    expect(relationsSentence([], true)).toMatch(/^No two documents of the library share a paragraph/);
  });

  it('names the texts that cannot be read', () => {
    const unread = [documentRecord(2), documentRecord(3)];
    expect(relationsSentence(unread.slice(0, 1), false)).toMatch(
      /^The text of 002 .* it shares .* not known\.$/,
    );
    expect(relationsSentence(unread, true)).toMatch(/^The texts of 002 and 003 .* No two of the others/);
  });
});
