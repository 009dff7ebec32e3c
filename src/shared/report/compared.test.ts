import { describe, expect, it } from 'vitest';
import { comparedPair } from '../comparison/options.ts';
import type { Correction } from '../model/correction.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { id, moment } from '../testing/fixtures.ts';
import { blockText } from '../text/blocks.ts';
import { comparisonReport } from './comparison-report.ts';
import type { ReportInput } from './input.ts';
import { markdownOf } from './markdown.ts';
import { presenceReport } from './presence-report.ts';
import { quotationsIn } from './testing/read-back.ts';
import { idOf, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const opening = 'The ministers met on Thursday and exchanged views on bilateral relations between the two.';
const water = 'She strongly opposed the discharge of water, and asked for the data of all 12 stations.';
const softer = 'She noted the discharge of water, and asked for the data of all 12 stations.';
const history = 'They recalled the treaty of peace and friendship that was signed forty-five years ago.';

const texts = [
  [opening, water, history],
  [opening, softer, history],
  [opening, softer],
].map(textOfParagraphs);
const [a, b, c] = [0, 1, 2].map((n) => idOf('document', n));

/** Paragraphs long enough for their language to be told. */
const english = textOfParagraphs([opening, water, history]);
const chinese = textOfParagraphs([
  '两国外长星期四举行会谈，就双边关系和共同关心的国际地区问题深入交换意见，同意继续保持高层往来。',
  '双方同意在明年春天之前举行新一轮磋商，进一步加强各领域务实合作，妥善处理彼此之间的矛盾分歧。',
]);

/** Three versions: the second is softer, the third leaves history out. */
function inputOf(pairs: readonly (readonly [Id, Id])[], change: Partial<Workspace> = {}): ReportInput {
  const made = smallInput({
    documents: texts.map((text, n) => ({ title: `Version ${n}`, text })),
    tags: ['Treaty', 'Water'],
    annotations: [
      { document: 0, ranges: [blockAt(0, 2)], tags: [0] },
      { document: 0, ranges: [blockAt(0, 1)], tags: [1] },
      { document: 1, ranges: [blockAt(1, 2)], tags: [0] },
      { document: 2, ranges: [blockAt(2, 1)], tags: [1] },
    ],
  });
  const workspace = { ...made.workspace, ...change };
  const links = pairs.flatMap(([left, right]) => {
    const compared = comparedPair(workspace, { left, right }, made.textOf);
    return compared === null ? [] : [{ left, right, compared }];
  });
  return { ...made, workspace, links };
}

function blockAt(document: number, block: number) {
  return texts[document]?.blocks[block] ?? { start: 0, end: 0 };
}

function sections(input: ReportInput): string[] {
  return comparisonReport(input).sections.map(({ heading }) => heading);
}

describe('a report of a chain', () => {
  const chain = inputOf([
    [a ?? '', b ?? ''],
    [b ?? '', c ?? ''],
  ]);

  it('says link by link what each version makes of the one before', () => {
    const report = comparisonReport(chain);
    expect(report.title).toBe('000, 001 and 002 compared');
    expect(report.summary).toContain('A chain of 3 documents, each compared with the next.');
    expect(report.summary).toContain('000 to 001: 2 kept, 1 changed. 001 to 002: 2 kept, 1 dropped.');
    expect(sections(chain)).toEqual([
      'Documents',
      'Topics',
      'Edited between 000 and 001',
      'Word for word between 000 and 001',
      'Dropped from 002 since 001',
      'Word for word between 001 and 002',
      '000 and 001 side by side',
      '001 and 002 side by side',
    ]);
  });

  it('names the cue in a reworded paragraph, and gives back both sides’ words exactly', () => {
    const markdown = markdownOf(comparisonReport(chain));
    expect(markdown).toMatch(/^Softer: strongly opposed, in B noted\.$/m);
    expect(markdown).toContain('> She ~~strongly opposed~~ the discharge');
    const said = (text: DocumentText | undefined): string[] =>
      text === undefined ? [] : text.blocks.map((block) => blockText(text, block));
    for (const { whole, place } of quotationsIn(markdown)) {
      const [, number, document] = /^¶(\d+) of 00(\d)/.exec(place) ?? [];
      expect(whole).toEqual([said(texts[Number(document)])[Number(number) - 1]]);
    }
  });

  it('says where the topics come, and what is dropped without being taken up', () => {
    const report = comparisonReport(inputOf([[a ?? '', c ?? '']]));
    const topics = report.sections.find(({ heading }) => heading === 'Topics');
    expect(topics?.lead).toContain('Only in A: Treaty.');
    expect(topics?.table?.rows[0]?.slice(0, 2)).toEqual(['Treaty', 'second']);
    const dropped = report.sections.find(({ heading }) => heading === 'Dropped from 002');
    expect(dropped?.lead).toBe(
      '1 paragraph of 3: ¶3. Tags lost: Treaty (all 1). Nothing in 002 is tagged Treaty.',
    );
  });

  it('counts nothing as dropped or added between two languages', () => {
    const made = smallInput({
      documents: [english, chinese].map((text, n) => ({ title: `Text ${n}`, text })),
      tags: ['Treaty'],
      annotations: [],
    });
    const pair = { left: a ?? '', right: b ?? '' };
    const compared = comparedPair(made.workspace, pair, made.textOf);
    if (compared === null) throw new Error('Not compared');
    const input = { ...made, links: [{ ...pair, compared }] };
    const report = comparisonReport(input);
    expect(report.summary).toContain('A is in English and B in Chinese: their words are not compared.');
    expect(report.summary).not.toContain('drops');
    expect(report.sections.map(({ heading }) => heading).join()).not.toMatch(/Dropped|Added/);
    const { summary, sections: parts } = presenceReport(input);
    expect(summary).toContain('001 is in another language: it is not compared');
    const table = parts.find(({ heading }) => heading === 'Presence')?.table;
    expect(table?.rows[0]).toEqual(['1', 'not compared', '0 of 0']);
  });

  it('names the corrections of the analyst as theirs', () => {
    const correction: Correction = {
      id: id(1),
      is: 'apart',
      left: { document: a ?? '', block: rangeOf(0, 1) },
      right: { document: b ?? '', block: rangeOf(1, 1) },
      createdAt: moment,
    };
    const gone: Correction = {
      ...correction,
      id: id(2),
      left: { ...correction.left, block: { start: 1, end: 5 } },
    };
    const corrections = new Map([correction, gone].map((each) => [each.id, each]));
    const report = comparisonReport(inputOf([[a ?? '', b ?? '']], { corrections }));
    const section = report.sections.at(-2);
    expect(section?.heading).toBe('Corrected by the analyst: 000 and 001');
    expect(section?.lead).toBe(
      'The analyst decided of 1 pair of paragraphs whether they belong together. Not applied, for a paragraph is not what it was: 1 decision.',
    );
    expect(section?.table?.rows).toEqual([['¶2', '¶2', 'took them apart']]);
    expect(report.sections.map(({ heading }) => heading)).toContain('Dropped from 001');
  });
});

describe('a report of presence', () => {
  it('has a row for each paragraph of the first, and quotes it with what became of it in each other', () => {
    const report = presenceReport(
      inputOf([
        [a ?? '', b ?? ''],
        [a ?? '', c ?? ''],
      ]),
    );
    expect(report.title).toBe('000 in 001 and 002');
    expect(report.summary).toContain('has 3 paragraphs: 001 carries 3 and 002 carries 2.');
    const table = report.sections.find(({ heading }) => heading === 'Presence')?.table;
    expect(table?.head.map(({ name }) => name)).toEqual(['¶ of 000', '001', '002', 'In']);
    expect(table?.rows).toEqual([
      ['1', 'word for word ¶1', 'word for word ¶1', '2 of 2'],
      ['2', 'reworded ¶2', 'reworded ¶2', '2 of 2'],
      ['3', 'word for word ¶3', 'not there', '1 of 2'],
    ]);
    const markdown = markdownOf(report);
    expect(markdown).toContain('### ¶3: in 1 of 2\n\nWord for word at ¶3 of 001; not in 002.');
    expect(quotationsIn(markdown).map(({ whole }) => whole[0])).toEqual([opening, water, history]);
  });
});

function rangeOf(document: number, block: number) {
  const { start, end } = blockAt(document, block);
  return { start, end };
}
