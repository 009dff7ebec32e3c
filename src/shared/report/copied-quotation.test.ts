import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentRecord } from '../testing/fixtures.ts';
import { blockText } from '../text/blocks.ts';
import { copiedQuotation } from './copied-quotation.ts';
import { hostileText } from './testing/hostile-text.ts';
import { quotationsIn } from './testing/read-back.ts';
import { quotationsInHtml } from './testing/read-html.ts';
import { textOfParagraphs } from './testing/small-workspace.ts';

const document = documentRecord(1, { title: 'Xi meets Kishida', agency: 'Xinhua', outlet: 'gov.cn' });

test('passages are copied as one quotation with its citation and paragraphs', () => {
  const text = textOfParagraphs(['The two sides met.', 'They agreed, <b>again</b>, to talk.']);
  const ranges = ['sides met', 'again', 'talk'].map((words) => {
    const start = text.text.indexOf(words);
    return { start, end: start + words.length };
  });
  const { markdown, html } = copiedQuotation(document, text, ranges);
  expect(markdown).toBe(
    '> sides met\n>\n> \\[…\\] again \\[…\\] talk\n>\n> Xinhua, “Xi meets Kishida,” gov.cn, n.d., ¶1–2.\n',
  );
  expect(quotationsInHtml(html)).toEqual([['sides met', '[…] again […] talk']]);
  expect(html).toContain('<blockquote lang="en">');
});

test('a character that no HTML can hold is seen to be missing', () => {
  const text = textOfParagraphs(['12\u000034 \uD842 end']);
  const { html } = copiedQuotation(document, text, [{ start: 0, end: text.text.length }]);
  expect(quotationsInHtml(html)).toEqual([['12\uFFFD34 \uFFFD end']]);
});

test('every word comes back from both forms, whatever characters it holds', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (list) => {
      const text = textOfParagraphs(list);
      const { markdown, html } = copiedQuotation(document, text, [{ start: 0, end: text.text.length }]);
      const words = text.blocks.map((block) => blockText(text, block));
      expect(quotationsInHtml(html)).toEqual([words]);
      expect(quotationsIn(markdown).map(({ whole }) => whole)).toEqual([words]);
    }),
    { numRuns: 200 },
  );
});
