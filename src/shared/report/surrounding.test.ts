import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable } from './quotation.ts';
import { surroundingLength, wordsAfter, wordsBefore } from './surrounding.ts';
import { hostileText } from './testing/hostile-text.ts';
import { textOfParagraphs } from './testing/small-workspace.ts';

function around(paragraph: string, words: string, language = 'en') {
  const source = quotable(textOfParagraphs([paragraph]), language);
  const start = paragraph.indexOf(words);
  const block = { start: 0, end: paragraph.length };
  const text = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join('');
  return [text(wordsBefore(source, block, start)), text(wordsAfter(source, block, start + words.length))];
}

describe('the words around a quotation', () => {
  it('are cut at words also in a language whose tag is none', () => {
    const said = '双方就战略互惠关系交换意见'.repeat(12);
    expect(around(`${said}台湾${said}`, '台湾', 'zh-x')).toEqual(around(`${said}台湾${said}`, '台湾', 'und'));
  });

  it('are the whole paragraph where it is short', () => {
    expect(around('One two three.', 'two')).toEqual(['One ', ' three.']);
  });

  it('are cut at words and say so', () => {
    const long =
      'Xi, who spoke at length about the foundation of relations between the two, stressed Taiwan and then';
    expect(around(`${long} MARK ${long}`, 'MARK')).toEqual([
      '…the foundation of relations between the two, stressed Taiwan and then ',
      ' Xi, who spoke at length about the foundation of relations between the…',
    ]);
  });

  it('are cut at words where no space parts them', () => {
    const long = '中国外交部发言人表示中方希望日方同中方相向而行'.repeat(6);
    const [before = '', after = ''] = around(`${long}台湾${long}`, '台湾', 'zh');
    expect(before).toMatch(/^…\p{Script=Han}+$/u);
    expect(after).toMatch(/^\p{Script=Han}+…$/u);
    expect(before.length).toBeGreaterThan(surroundingLength / 2);
  });

  it('stand in the paragraph exactly so, whatever it holds, and are never longer than they may be', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const text = `${before}MARK${after}`;
        const source = quotable(textOfParagraphs([text]), 'ja');
        const block = { start: 0, end: text.length };
        for (const { kind, text: words } of wordsBefore(source, block, before.length))
          expect(kind === 'mark' || (before.endsWith(words) && words.length <= surroundingLength)).toBe(true);
        for (const { kind, text: words } of wordsAfter(source, block, before.length + 4))
          expect(kind === 'mark' || (after.startsWith(words) && words.length <= surroundingLength)).toBe(
            true,
          );
      }),
      { numRuns: 500 },
    );
  });
});
