import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared } from '../comparison/compared.ts';
import type { DocumentText } from '../model/document.ts';
import { documentRecord } from '../testing/fixtures.ts';
import { blockText } from '../text/blocks.ts';
import { rowQuotation } from './row-quotation.ts';
import { hostileText } from './testing/hostile-text.ts';
import { quotationsIn } from './testing/read-back.ts';
import { quotationsInHtml } from './testing/read-html.ts';
import { textOfParagraphs } from './testing/small-workspace.ts';

const documents = [
  documentRecord(1, { title: 'Xi meets Kishida', language: 'en' }),
  documentRecord(2, { title: 'Liu meets Yamaguchi', outlet: 'Newsletter' }),
] as const;

function quoted(left: readonly string[], right: readonly string[]) {
  const [a, b] = [textOfParagraphs(left), textOfParagraphs(right)];
  const { rows, marks } = compared(a, b, { language: 'en', corrections: [] });
  return rows.map((row) => ({
    row,
    a,
    b,
    copied: rowQuotation(
      row,
      { document: documents[0], text: a },
      { document: documents[1], text: b },
      marks,
    ),
  }));
}

function textAt(text: DocumentText, block: number): string {
  const found = text.blocks[block];
  return found === undefined ? '' : blockText(text, found);
}

describe('a row as a quotation of both sides', () => {
  it('has both sides’ words with ¶ and citation, and marks the words that differ', () => {
    const [first] = quoted(
      ['China strongly opposes the discharge of contaminated water.'],
      ['China notes the discharge of contaminated water.'],
    );
    expect(first?.copied.html).toBe(
      [
        '<blockquote lang="en"><p style="white-space: pre-wrap">',
        'China <del>strongly opposes</del> the discharge of contaminated water.</p></blockquote>',
        '<p>A: “Xi meets Kishida,” Xinhua, n.d., ¶1.</p>',
        '<blockquote lang="en"><p style="white-space: pre-wrap">',
        'China <ins>notes</ins> the discharge of contaminated water.</p></blockquote>',
        '<p>B: “Liu meets Yamaguchi,” Newsletter, n.d., ¶1.</p>',
      ].join(''),
    );
    expect(first?.copied.markdown).toContain('> China ~~strongly opposes~~ the discharge');
    expect(first?.copied.markdown).toContain('> China **notes** the discharge');
  });

  it('names the side that has nothing', () => {
    const [first] = quoted(['Only one text says this at all.'], []);
    expect(first?.copied.html).toMatch(/<p>Not in B: “Liu meets Yamaguchi,” Newsletter,/);
    expect(first?.copied.markdown).toMatch(/\n\nNot in B: “Liu meets/);
  });

  it('gives back exactly the sources’ words from the Markdown, whatever characters they hold', () => {
    const words = hostileText.map((text) => text.trim());
    const lines = fc.array(fc.tuple(words, words, words, words), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, (list) => {
        const common = (text: string, i: number): string =>
          `shared opening of paragraph ${i} ${text} and its end`;
        const left = list.map(([same, one], i) => `${common(same, i)} ${one}`.trim());
        const right = list.map(([same, , other], i) => `${common(same, i)} ${other}`.trim());
        for (const { row, a, b, copied } of quoted(left, right)) {
          // Of what moved the other half is quoted too.
          const sources = [
            ...row.left.map((block) => textAt(a, block)),
            ...row.right.map((block) => textAt(b, block)),
          ];
          const both = [a, b].flatMap((text) => text.blocks.map((block) => blockText(text, block)));
          const read = quotationsIn(copied.markdown).map(({ whole }) => whole.join('\n'));
          expect(read).toEqual(expect.arrayContaining(sources));
          expect(both).toEqual(expect.arrayContaining(read));
          expect(quotationsInHtml(copied.html).flat()).toEqual(expect.arrayContaining(sources));
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
