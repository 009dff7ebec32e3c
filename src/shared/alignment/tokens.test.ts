import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenSpans } from './spans.ts';
import { folded, Vocabulary } from './tokens.ts';

describe('tokens', { timeout: 60_000 }, () => {
  test('are words where spaces are written and characters where they are not', () => {
    const text = 'Debian的软件, Xi’s 2nd visit';
    expect(wordsOf(text)).toEqual(['Debian', '的', '软', '件', 'Xi’s', '2nd', 'visit']);
  });

  test('are the same whatever their case, width and apostrophe', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.tokens("XI'S ＡＢＣ １２").ids).toEqual(vocabulary.tokens('xi’s abc 12').ids);
    expect(folded('ﾃﾞ')).toBe('デ');
  });

  test('stand where the spans say, one for one, in ASCII and beyond', () => {
    const piece = fc.constantFrom('a', 'B1', "'", '’', ' ', '-', '中', 'ガ', 'é', '\u0301', '𠮷', '7', '，');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const vocabulary = new Vocabulary();
        const alone = wordsOf(text);
        expect(alone.flatMap((token) => Array.from(vocabulary.tokens(token).ids))).toEqual(
          Array.from(vocabulary.tokens(text).ids),
        );
      }),
    );
  });
});

function wordsOf(text: string): string[] {
  const spans = tokenSpans(text);
  return Array.from({ length: spans.length / 2 }, (_, k) => text.slice(spans[2 * k], spans[2 * k + 1]));
}
