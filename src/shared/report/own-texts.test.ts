import { expect, test } from 'vitest';
import type { OwnText } from '../model/named-report.ts';
import { markdownOf } from './markdown.ts';
import { reportModel } from './model.ts';
import { defaultReportOptions } from './options.ts';
import { waitingTexts } from './own-texts.ts';
import { idOf, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const input = smallInput({
  documents: [{ title: 'Joint statement', text: textOfParagraphs(['Words on Taiwan']) }],
  tags: ['Taiwan', 'Trade'],
  annotations: [{ document: 0, ranges: [{ start: 0, end: 5 }], tags: [0] }],
});
const texts: readonly OwnText[] = [
  { at: `tag ${idOf('tag', 0)}`, text: 'On # Taiwan:\nfirst.' },
  { at: `tag ${idOf('tag', 1)}`, text: 'On trade.' },
  { at: 'end', text: 'No *more*.' },
  { at: 'top', text: '# Three things' },
];

test('own texts stand at the top, before their sections and behind the last, as they were typed', () => {
  const report = reportModel({ ...input, texts });
  expect([report.opening, report.sections.map(({ own }) => own), report.closing]).toEqual([
    '# Three things',
    ['On # Taiwan:\nfirst.'],
    'No *more*.',
  ]);
  const blocks = markdownOf(report).split('\n\n');
  const at = (words: string): number => blocks.findIndex((block) => block.includes(words));
  expect(blocks[2]).toBe('\\# Three things');
  expect(blocks[at('## Taiwan') - 1]).toBe('On # Taiwan:\\\nfirst.');
  expect(blocks[at('## Sources') - 1]).toBe('No \\*more\\*.');
});

test('a text whose section is not in the report waits', () => {
  expect(waitingTexts(reportModel(input), texts).map(({ text }) => text)).toEqual(['On trade.']);
});

test('what options ask for that is gone is asked for nowhere', () => {
  const gone = { ...defaultReportOptions, tags: [idOf('tag', 0), idOf('tag', 9)], match: 'all' as const };
  const there = { ...gone, tags: [idOf('tag', 0)] };
  for (const arrange of ['tag', 'document', 'date', 'comparison'] as const) {
    const asked = reportModel({
      ...input,
      options: {
        ...gone,
        arrange,
        without: [idOf('tag', 8)],
        documents: [idOf('document', 0), idOf('document', 9)],
      },
    });
    const plain = reportModel({
      ...input,
      options: { ...there, arrange, documents: [idOf('document', 0)] },
    });
    expect(asked).toEqual(plain);
  }
});
