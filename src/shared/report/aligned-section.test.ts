import { describe, expect, it } from 'vitest';
import { comparedPair } from '../comparison/options.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import { CodePoints } from '../text/offsets.ts';
import { comparisonReport } from './comparison-report.ts';
import type { ReportOptions } from './options.ts';
import type { ReportAligned, ReportAlignedBlock } from './report.ts';
import { idOf, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const opening = 'The ministers met on Thursday and exchanged views on bilateral relations between the two.';
const water = 'She strongly opposed the discharge of water, and asked for the data of all 12 stations.';
const softer = 'She noted the discharge of water, and asked for the data of all 12 stations.';
const history = 'They recalled the treaty of peace and friendship that was signed forty-five years ago.';
const climate = 'Both sides agreed to work together on climate change, and to meet again in spring.';

const a = textOfParagraphs([opening, water, history, 'A line of A alone, with words of its own in it.']);
const b = textOfParagraphs([history, opening, softer, climate]);
const chinese = textOfParagraphs([
  '两国外长星期四举行会谈，就双边关系和共同关心的国际地区问题深入交换意见，同意继续保持高层往来。',
  '双方同意在明年春天之前举行新一轮磋商，进一步加强各领域务实合作，妥善处理彼此之间的矛盾分歧。',
]);

function aligned(texts: readonly (typeof a)[], options: Partial<ReportOptions> = {}) {
  const made = smallInput(
    { documents: texts.map((text, n) => ({ title: `Title ${n}`, text })), tags: [], annotations: [] },
    { arrange: 'comparison', ...options },
  );
  const links = texts.slice(1).flatMap((_text, n) => {
    const pair = { left: idOf('document', n), right: idOf('document', n + 1) };
    const compared = comparedPair(made.workspace, pair, made.textOf);
    return compared === null ? [] : [{ ...pair, compared }];
  });
  const report = comparisonReport({ ...made, links });
  return report.sections.filter((section) => section.aligned !== null);
}

function words(blocks: readonly ReportAlignedBlock[]): string {
  return blocks.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
}

function side(found: ReportAligned | null | undefined, name: 'left' | 'right'): ReportAlignedBlock[] {
  return found?.rows.flatMap((row) => [...row[name]]) ?? [];
}

describe('two texts side by side', () => {
  const [section] = aligned([a, b]);

  it('stand under their names, under a key of their own', () => {
    expect(section).toMatchObject({
      key: `aligned ${idOf('document', 0)} ${idOf('document', 1)}`,
      heading: '000 and 001 side by side',
      aligned: { head: ['A: 000, Title 0', 'B: 001, Title 1'], languages: ['en', 'en'] },
    });
    expect(section?.lead).toMatch(/^6 rows\. /);
  });

  it('have every paragraph of both once, in the order of each, with its place and all its words', () => {
    for (const [name, text] of [
      ['left', a],
      ['right', b],
    ] as const) {
      const blocks = side(section?.aligned, name);
      const numbers = paragraphNumbers(text.blocks);
      expect(blocks.map(({ place }) => place)).toEqual(numbers.map((number) => `¶${number}`));
      expect(blocks.map((block) => words([block]))).toEqual(
        text.blocks.map(({ start, end }) => text.text.slice(start, end)),
      );
      const points = new CodePoints(text.text);
      expect(blocks.map(({ carrier }) => carrier?.ranges)).toEqual(
        text.blocks.map(({ start, end }) => [{ start: points.of(start), end: points.of(end) }]),
      );
    }
  });

  it('say of each row in words how its sides stand to each other, and mark what only one has', () => {
    expect(
      section?.aligned?.rows.map(({ left, right, relation }) => [
        left.map(({ place }) => place).join(),
        right.map(({ place }) => place).join(),
        relation,
      ]),
    ).toEqual([
      ['', '¶1', 'From ¶3 of A'],
      ['¶1', '¶2', 'Word for word'],
      ['¶2', '¶3', expect.stringMatching(/^Edited, \d+ of \d+ words kept$/)],
      ['¶3', '', 'Moved up: word for word at ¶1 of B'],
      ['¶4', '', 'Dropped'],
      ['', '¶4', 'Added'],
    ]);
    const edited = section?.aligned?.rows[2];
    expect(edited?.left[0]?.pieces.filter(({ kind }) => kind === 'dropped')).toEqual([
      { kind: 'dropped', text: 'strongly opposed' },
    ]);
    expect(edited?.right[0]?.pieces.filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: 'noted' },
    ]);
  });

  it('are there for each link of a chain, and not at all where they are not asked for', () => {
    expect(aligned([a, b, a]).map(({ heading }) => heading)).toEqual([
      '000 and 001 side by side',
      '001 and 002 side by side',
    ]);
    expect(aligned([a, b], { sideBySide: false })).toEqual([]);
  });

  it('of two languages say nothing but what is known', () => {
    expect(aligned([a, chinese])).toEqual([]);
    const line = 'Beijing, 12 November.';
    const [known] = aligned([a, chinese].map(({ text }) => textOfParagraphs([...text.split('\n\n'), line])));
    expect(known?.aligned?.rows.map(({ relation }) => relation)).toEqual(['Word for word']);
    expect(known?.lead).toMatch(/^1 row\. The texts are in two languages/);
  });
});
