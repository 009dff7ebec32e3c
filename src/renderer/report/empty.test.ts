import { describe, expect, it } from 'vitest';
import { reportModel } from '../../shared/report/model.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { idOf, smallInput, textOfParagraphs } from '../../shared/report/testing/small-workspace.ts';
import { emptyReport } from './empty.ts';

const words = { document: 0, ranges: [{ start: 0, end: 5 }] };

function sentence(
  annotations: Parameters<typeof smallInput>[0]['annotations'],
  options: Partial<ReportOptions>,
) {
  const documents = [{ title: 'Title', text: textOfParagraphs(['Words']) }];
  const input = smallInput({ documents, tags: ['Taiwan', 'Trade'], annotations }, options);
  return emptyReport(input.workspace, input.options, reportModel(input));
}

describe('an empty report', () => {
  it('says what would be here and what fills it', () => {
    expect(sentence([], {})).toMatch(/^Nothing is highlighted yet\./);
    expect(sentence([words], {})).toMatch(/^Nothing is tagged yet\. Include untagged highlights/);
    expect(sentence([words], { tags: [] })).toMatch(/^No tag is chosen\./);
    expect(sentence([words], { tags: [idOf('tag', 0), idOf('tag', 1)] })).toMatch(
      /^Nothing is tagged Taiwan and Trade yet\./,
    );
    expect(sentence([words], { arrange: 'comparison' })).toMatch(/^Choose two documents/);
  });

  it('says what of the choice leaves everything out', () => {
    const tagged = [{ ...words, tags: [0] }];
    const [taiwan, trade] = [idOf('tag', 0), idOf('tag', 1)];
    expect(sentence(tagged, { documents: [] })).toMatch(/^No document is chosen\./);
    expect(sentence(tagged, { without: [taiwan] })).toMatch(/ has a tag that is left out too\./);
    expect(sentence(tagged, { until: '2020-01-01' })).toMatch(/ are in documents of other dates\./);
    expect(sentence(tagged, { tags: [taiwan, trade], match: 'all' })).toMatch(
      /^No passage is tagged Taiwan and Trade together\./,
    );
  });

  it('is none where something is in it', () => {
    expect(sentence([words], { untagged: true })).toBeNull();
    expect(sentence([{ ...words, tags: [0] }], {})).toBeNull();
  });
});
