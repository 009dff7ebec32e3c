import type {
  Report,
  ReportAligned,
  ReportAlignedBlock,
  ReportMemo,
  ReportNote,
  ReportPassage,
  ReportSection,
  ReportSource,
} from '../../report.ts';
import { changedWords, quotedWords } from './marked-words.ts';
import { columnsOf } from './columns.ts';
import { typedText } from './typed-text.ts';
import { displayWidth } from './width.ts';

/**
 * A report as plain text in UTF-8: lines end with a line feed and are never wrapped, so that a paragraph is a line
 * wherever it is pasted. Quotations are indented; the source’s words stand between `“` and `”` where others stand
 * beside them (`«` and `»` where the paragraph has such marks itself), and are exact, line feeds aside, behind which
 * stands the indent. The same report is the same text.
 */
export function plainOf(report: Report): string {
  const blocks = [
    underlined(report.title, '='),
    line(report.summary),
    ...changedWords.saidIn(report),
    ...report.notes.flatMap(typedText),
    ...typedText(report.opening),
    ...report.sections.flatMap(sectionOf),
    ...typedText(report.closing),
    ...memosOf(report.memos),
    ...sourcesOf(report.sources),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionOf({ own, heading, lead, table, aligned, groups }: ReportSection): string[] {
  return [
    ...typedText(own),
    `\n${underlined(heading, '-')}`,
    line(lead),
    ...(table === null ? [] : [columnsOf(table)]),
    ...(aligned === null ? [] : alignedOf(aligned)),
    ...groups.flatMap((group) => [
      ...(group.heading === null ? [] : [line(group.heading)]),
      line(group.lead),
      ...group.passages.flatMap(passageOf),
    ]),
  ];
}

function passageOf(passage: ReportPassage): string[] {
  const { paragraphs, place, citation, whole, notes } = passage;
  const words = paragraphs.map((pieces) => (whole ? changedWords.of(pieces) : quotedWords(pieces)));
  const where = line(place) + (citation === null ? '' : ` [${citation}]`);
  return [indented([...words, where].join('\n')), ...notes.flatMap(noteOf)];
}

function noteOf({ about, text }: ReportNote): string[] {
  return [...(about === null ? [] : [line(quotedWords(about))]), ...typedText(text)];
}

/** One side below the other: columns of words need a width, and plain text has none. */
function alignedOf({ head, rows }: ReportAligned): string[] {
  return [
    head.map(line).join('\n'),
    ...rows.map(({ left, right, relation }) =>
      [line(relation), sideOf('A', left), sideOf('B', right)].filter((part) => part !== '').join('\n'),
    ),
  ];
}

function sideOf(letter: string, blocks: readonly ReportAlignedBlock[]): string {
  return indented(
    blocks.map(({ place, pieces }) => `${letter} ${line(place)}\n${changedWords.of(pieces)}`).join('\n'),
  );
}

function memosOf(memos: readonly ReportMemo[]): string[] {
  if (memos.length === 0) return [];
  return [
    `\n${underlined('Memos', '-')}`,
    ...memos.flatMap(({ heading, text }) => [line(heading), ...typedText(text)]),
  ];
}

function sourcesOf(sources: readonly ReportSource[]): string[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ citation, file }, i) => `[${i + 1}] ${line(citation)}\n    ${line(file)}`);
  return [`\n${underlined('Sources', '-')}`, items.join('\n')];
}

function underlined(text: string, rule: string): string {
  const heading = line(text);
  return `${heading}\n${rule.repeat(Math.max(1, displayWidth(heading)))}`;
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indented(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((each) => `    ${each}`)
    .join('\n');
}
