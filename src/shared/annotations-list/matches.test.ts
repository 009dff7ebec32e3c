import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../search/fold.ts';
import { matchRuns } from './matches.ts';

describe('marking what was looked for', () => {
  it('marks every place, in any case and width, joined where they meet', () => {
    expect(found('Taiwan and ＴＡＩＷＡＮ, 台湾', ['taiwan', '台湾'])).toEqual([
      'Taiwan',
      'ＴＡＩＷＡＮ',
      '台湾',
    ]);
    expect(found('contaminated', ['conta', 'tamin'])).toEqual(['contamin']);
    expect(found('nothing', ['else'])).toEqual([]);
  });

  it('begins shortly before a match that stands far in', () => {
    const runs = matchRuns(`${'many words '.repeat(30)}Taiwan at last`, ['taiwan']);
    expect(runs[0]?.text).toBe('…');
    expect(runs[1]?.text.length).toBeLessThan(60);
    expect(runs[1]?.text).toMatch(/^(many|words) /);
    expect(runs.at(-1)?.text).toBe(' at last');
  });

  it('leaves every character where it was, from where it begins', () => {
    const pieces = fc.constantFrom(
      'a',
      'b ',
      'Ａ',
      '台',
      '𠮷',
      'e\u0301',
      '“',
      '\n',
      'long word '.repeat(12),
    );
    const texts = fc.array(pieces, { maxLength: 20 }).map((list) => list.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom('a', 'b', '台', 'long'), (text, word) => {
        const runs = matchRuns(text, [foldWords(word, false)]);
        const joined = runs.map((run) => run.text).join('');
        expect(joined.startsWith('…') ? text.endsWith(joined.slice(1)) : text === joined).toBe(true);
      }),
    );
  });
});

function found(text: string, words: readonly string[]): string[] {
  return matchRuns(text, words).flatMap((run) => (run.found ? [run.text] : []));
}
