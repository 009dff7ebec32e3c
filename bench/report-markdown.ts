import { resolve } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { buildSample, idOf } from '../seeds/sample.ts';
import { fromFile } from '../src/shared/model/workspace.ts';
import { markdownBlocks, markdownOf } from '../src/shared/report/markdown.ts';
import { reportModel } from '../src/shared/report/model.ts';
import { defaultReportOptions } from '../src/shared/report/options.ts';
import type { Report } from '../src/shared/report/report.ts';
import { parsed } from '../src/shared/report/testing/read-back.ts';
import { documentRecord } from '../src/shared/testing/fixtures.ts';
import type { Bench } from './bench.ts';
import { cpu } from './cpu.ts';
import { annotated } from './documents.ts';

/** A report of 10,000 passages as Markdown, beside remark-stringify with the tree of the same document. */
export const reportMarkdown: Bench = {
  name: 'report-markdown',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    {
      name: 'report-markdown',
      what: 'write 10,000 passages as Markdown, against remark-stringify with the same tree',
      ours: 'readout',
      floor: 'remark',
      budget: 1.5,
      quantile: 0.5,
    },
  ],
  async stage() {
    const report = reportOf(10_000);
    // Block by block: the parser takes longer than it must for a long text.
    const children = [...markdownBlocks(report)].flatMap((block) => parsed(block).children);
    const tree: Root = { type: 'root', children };
    const remark = unified().use(remarkGfm).use(remarkStringify).freeze();
    return {
      readout: async () => cpu(1, () => markdownOf(report)),
      remark: async () => cpu(1, () => remark.stringify(tree)),
    };
  },
};

/** A report of so many passages of one document, each once, with the words around it. */
function reportOf(count: number): Report {
  const { workspace: sample } = buildSample(resolve(import.meta.dirname, '../seeds'));
  const { text, annotations } = annotated(count);
  const document = documentRecord(0, { id: idOf('bench document L'), title: 'Document L' });
  const tagged = annotations.map((annotation) => Object.assign({}, annotation, { tags: [] }));
  const workspace = fromFile({ ...sample, documents: [document], annotations: tagged, memos: [] });
  const options = { ...defaultReportOptions, arrange: 'document' as const, untagged: true };
  return reportModel({ workspace, options, textOf: () => text, today: '2026-11-21', links: [] });
}
