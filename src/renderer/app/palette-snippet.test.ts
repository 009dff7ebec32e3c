import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from './palette-snippet.ts';

const words =
  'The leaders of both countries met on the margins of the summit and spoke at length about Taiwan.';

function shown(text: string, word: string): string {
  const start = text.indexOf(word);
  return snippetOf(text, [{ start, end: start + word.length }]).text;
}

test('a match near the beginning leaves the text as it is, one far in is shown after the start of a word', () => {
  expect(shown(words, 'both')).toBe(words);
  expect(shown(words, 'Taiwan')).toBe('…summit and spoke at length about Taiwan.');
});

test('a long text is cut behind, and marks that are cut off are left out', () => {
  const text = 'Taiwan '.repeat(100);
  const marks = Array.from({ length: 100 }, (_, i) => ({ start: i * 7, end: i * 7 + 6 }));
  const cut = snippetOf(text, marks);
  expect(cut.text).toBe(text.slice(0, 240));
  expect(cut.marks).toEqual(marks.slice(0, 34));
});

test('what is marked stays what it was, in sight, and no character is halved', () => {
  const piece = fc.constantFrom('a', 'word ', '台', '𠮷', 'e\u0301', '👩\u200D🚀', ' ');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 300, size: 'max' }),
      fc.array(piece, { maxLength: 300, size: 'max' }),
      (before, after) => {
        const lead = before.join('');
        const text = `${lead}Match${after.join('')}`;
        const cut = snippetOf(text, [{ start: lead.length, end: lead.length + 5 }]);
        const [mark] = cut.marks;
        expect(cut.text.slice(mark?.start, mark?.end)).toBe('Match');
        expect(mark?.start).toBeLessThanOrEqual(80);
        expect(cut.text).not.toMatch(/\p{Surrogate}/u);
        expect(cut.text).not.toMatch(/^…[\p{M}\u200D]/u);
      },
    ),
  );
});
