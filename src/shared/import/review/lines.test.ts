import { describe, expect, it } from 'vitest';
import type { FileReview } from './file-review.ts';
import { hiddenCount, lineNumbers, rowOf, textOf, textRows } from './lines.ts';
import { allKept, otherKind, withKind } from './other-kind.ts';
import { day, found, readFile } from './testing.ts';

const file = readFile(
  [
    ['App', 'furniture', 'menu'],
    ['', 'paragraph'],
    ['Talks in Tokyo', 'title'],
    ['Updated: 2 January 2024', 'byline'],
    ...Array.from({ length: 8 }, (_, i) => [`Paragraph ${i}.`, 'paragraph'] as const),
    ['App', 'caption', 'caption'],
  ],
  (text) => ({ published: found(day('2024-01-02'), text, '2 January 2024', '"Updated"') }),
);

function shown(of: FileReview, opened: readonly number[] = []): string[] {
  const { text, blocks } = textOf(of);
  return textRows(of, new Set(opened)).map((row) => {
    if (row.kind === 'fold') return `${row.to - row.from} kept`;
    const { start, end } = blocks[row.block] ?? { start: 0, end: 0 };
    return `${row.line} ${text.slice(start, end)}${row.isHidden ? ' hidden' : ''} ${row.word}`.trim();
  });
}

describe('the lines of a text', () => {
  it('have their line in the text, their reason, and long runs of kept paragraphs folded', () => {
    expect(shown(file)).toEqual([
      '1 App hidden Menu',
      '3 Talks in Tokyo Title',
      '4 Updated: 2 January 2024 Date',
      '5 Paragraph 0.',
      '6 Paragraph 1.',
      '5 kept',
      '12 Paragraph 7.',
      '13 App hidden Caption',
    ]);
    expect(shown(file, [5])).toHaveLength(12);
  });

  it('follow what the analyst hides and keeps', () => {
    const edits = {
      ...file.edits,
      kinds: new Map([
        [0, 'paragraph'],
        [5, 'furniture'],
      ] as const),
    };
    const now = { ...file, edits };
    expect(shown(now).slice(0, 6)).toEqual([
      '1 App Menu',
      '3 Talks in Tokyo Title',
      '4 Updated: 2 January 2024 Date',
      '5 Paragraph 0.',
      '6 Paragraph 1.',
      '7 Paragraph 2. hidden By you',
    ]);
    expect(hiddenCount(now)).toBe(2);
    expect(textOf(now).blocks[5]?.kind).toBe('furniture');
  });

  it('are found again by their block, also where they are folded', () => {
    const rows = textRows(file, new Set());
    expect([rowOf(rows, 4), rowOf(rows, 7), rowOf(rows, 99)]).toEqual([4, 5, -1]);
  });
});

describe('line numbers', () => {
  it('count line feeds before the start, from 1', () => {
    expect(lineNumbers('a\n\nb c\nd', [{ start: 0 }, { start: 3 }, { start: 5 }, { start: 7 }])).toEqual([
      1, 3, 3, 4,
    ]);
  });
});

describe('hiding and keeping', () => {
  it('goes back to what was proposed, else to furniture or a paragraph', () => {
    const { proposal } = file;
    if (proposal === null) throw new Error('no proposal');
    expect(otherKind(proposal, new Map(), 0)).toBe('paragraph');
    expect(otherKind(proposal, new Map([[0, 'paragraph']]), 0)).toBe('furniture');
    expect(otherKind(proposal, new Map(), 5)).toBe('furniture');
    expect(otherKind(proposal, new Map([[5, 'furniture']]), 5)).toBe('paragraph');
    expect([...withKind(proposal, new Map([[5, 'furniture']]), 5, 'paragraph')]).toEqual([]);
  });

  it('keeps all at once, also what the analyst hid', () => {
    const { proposal } = file;
    if (proposal === null) throw new Error('no proposal');
    const kinds = allKept(proposal, new Map([[5, 'furniture']]));
    expect(hiddenCount({ ...file, edits: { ...file.edits, kinds } })).toBe(0);
    expect(kinds.has(5)).toBe(false);
  });
});
