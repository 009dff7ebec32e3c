import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../model/ids.ts';
import { moment } from '../testing/fixtures.ts';
import { markdownOf } from './markdown.ts';
import { reportModel } from './model.ts';
import { noteParagraphs } from './note.ts';
import type { ReportOptions } from './options.ts';
import type { Report } from './report.ts';
import { hostileText } from './testing/hostile-text.ts';
import { parsed, quotationsIn, textIn } from './testing/read-back.ts';
import { idOf, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const text = textOfParagraphs(['Words of a paragraph']);
const documents = [
  { title: 'Quoted', text },
  { title: 'Not quoted', text },
];
const annotations = [{ document: 0, ranges: [{ start: 0, end: 5 }], tags: [0] }];

describe('the memos of a report', () => {
  it('are of the whole, and of the documents and tags it is about', () => {
    const all = { whole: 'W', 'document 0': 'D0', 'document 1': 'D1', 'tag 0': 'T0', 'tag 1': 'T1' };
    const headings = (options: Partial<ReportOptions>): string[] =>
      report(all, options).memos.map(({ heading }) => heading);
    expect(headings({})).toEqual(['The whole', '000 Quoted', 'Taiwan', 'Taiwan / Status quo']);
    expect(headings({ tags: [idOf('tag', 1)] })).toEqual(['The whole', 'Taiwan / Status quo']);
    expect(headings({ arrange: 'document' })).toEqual(headings({}));
    expect(headings({ memos: false })).toEqual([]);
  });

  it('read as they were typed, whatever characters they hold, and change nothing else', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const memo = typed.replaceAll(/https?:/gi, 'x:'); // links are another matter
        fc.pre(memo.trim() !== '');
        const markdown = markdownOf(report({ whole: memo }, {}));
        const { children } = parsed(markdown);
        const from = children.findIndex((node) => node.type === 'heading' && textIn(node) === 'The whole');
        const to = children.findLastIndex(({ type }) => type === 'heading');
        expect(children.slice(from + 1, to).map((node) => [node.type, textIn(node)])).toEqual(
          noteParagraphs(memo).map((lines) => [
            'paragraph',
            lines.map((runs) => runs.map((run) => run.text).join('')).join('\n'),
          ]),
        );
        expect(quotationsIn(markdown)).toEqual(quotationsIn(markdownOf(report({}, {}))));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

function report(memos: Readonly<Record<string, string>>, options: Partial<ReportOptions>): Report {
  const input = smallInput({ documents, tags: ['Taiwan', '0/Status quo'], annotations }, options);
  const about = (name: string): Id => {
    if (name === 'whole') return input.workspace.id;
    return idOf(name.startsWith('tag') ? 'tag' : 'document', Number(name.at(-1)));
  };
  const records = Object.entries(memos).map(([name, memo]) => ({
    id: about(name),
    text: memo,
    author: '',
    createdAt: moment,
    updatedAt: moment,
  }));
  return reportModel({
    ...input,
    workspace: { ...input.workspace, memos: new Map(records.map((record) => [record.id, record])) },
  });
}
