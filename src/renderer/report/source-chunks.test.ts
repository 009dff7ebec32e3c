import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../shared/report/markdown.ts';
import { reportModel } from '../../shared/report/model.ts';
import { smallInput, textOfParagraphs } from '../../shared/report/testing/small-workspace.ts';
import { rowsOf, sourceChunks } from './source-chunks.ts';
import { sourceLines } from './source-lines.ts';

const text = textOfParagraphs(['One two three.', 'Four.']);
const report = reportModel(
  smallInput({
    documents: [{ title: 'Title 声明。', text }],
    tags: ['Trade', 'Taiwan'],
    annotations: Array.from({ length: 60 }, (_each, i) => ({
      document: 0,
      ranges: [{ start: i % 5, end: 7 + (i % 7) }],
      tags: [i % 2],
      note: i % 3 === 0 ? 'A **声明**\nof two lines' : '',
    })),
  }),
);
const chunks = [...sourceChunks(report)];

describe('sourceChunks', () => {
  it('are together the lines of the Markdown, with their numbers and headings', () => {
    expect(chunks.length).toBeGreaterThan(3);
    const lines = chunks.flatMap((chunk) => sourceLines(chunk.text, chunk));
    expect(lines).toEqual(sourceLines(markdownOf(report).replace(/\n$/, '')));
  });

  it('know their headings by place', () => {
    for (const chunk of chunks) {
      const lines = chunk.text.split('\n');
      expect(chunk.widths).toHaveLength(lines.length);
      expect(chunk.headings.map((i) => lines[i]?.startsWith('#'))).not.toContain(false);
    }
    expect(chunks.flatMap(({ headings }) => headings)).toHaveLength(
      markdownOf(report).match(/^#/gm)?.length ?? 0,
    );
  });

  it('count the rows their lines take, Han characters as two columns', () => {
    const chunk = { text: '', number: 1, heading: 0, headings: [], widths: [0, 10, 11] };
    expect(rowsOf(chunk, 10)).toBe(4);
    const wide = chunks.find((each) => each.text.includes('声明'));
    const at = wide?.text.split('\n').findIndex((line) => line.includes('声明')) ?? 0;
    const line = wide?.text.split('\n')[at] ?? '';
    expect(wide?.widths[at]).toBe(line.length + (line.match(/[\p{Script=Han}。]/gu)?.length ?? 0));
  });
});
