import { escaped, lineOf, paragraphOf, settled, type Span } from './escape.ts';
import { noteParagraphs, type NoteParagraph, type NoteRun } from './note.ts';
import type {
  Piece,
  Report,
  ReportMemo,
  ReportPassage,
  ReportSection,
  ReportSource,
  ReportTable,
} from './report.ts';

/**
 * A report as CommonMark with the tables and strikethrough of GFM: the same report is the same bytes; lines end with a line feed. What is strong, and
 * a whole paragraph, is exactly the source's words, whatever characters they hold.
 */
export function markdownOf(report: Report): string {
  return `${[...markdownBlocks(report)].join('\n\n')}\n`;
}

/** Its blocks in order, between which stands an empty line: each is made when it is asked for. */
export function* markdownBlocks(report: Report): Generator<string, void> {
  yield `# ${lineOf(report.title)}`;
  yield lineOf(report.summary);
  yield* notesOf([...report.notes, report.opening]);
  for (const each of report.sections) yield* section(each);
  yield* notesOf([report.closing]);
  yield* memos(report.memos);
  yield* sources(report.sources);
}

/** What a report's file is called until the analyst says otherwise: `taiwan-and-fukushima.md`. */
export function reportFileName(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = name.length <= 60 ? name : name.slice(0, 60).replace(/-[^-]*$/, '');
  return `${short === '' ? 'report' : short}.md`;
}

function* section({ own, heading, lead, table, groups }: ReportSection): Generator<string, void> {
  yield* notesOf([own]);
  yield `## ${lineOf(heading)}`;
  if (lead !== '') yield lineOf(lead);
  if (table !== null) yield tableOf(table);
  for (const group of groups) {
    if (group.heading !== null) yield `### ${lineOf(group.heading)}`;
    if (group.lead !== '') yield lineOf(group.lead);
    for (const each of group.passages) yield* passage(each);
  }
}

/** A table of GFM; figures stand on the right. */
function tableOf({ head, rows }: ReportTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rules = head.map(({ isFigure }) => (isFigure ? '---:' : '---'));
  return [
    line(head.map(({ name }) => lineOf(name))),
    line(rules),
    ...rows.map((cells) => line(cells.map(lineOf))),
  ].join('\n');
}

function passage(passage: ReportPassage): string[] {
  const noted = passage.notes.flatMap(({ about, text }) => [
    ...(about === null ? [] : [marked(about)]),
    ...notesOf([text]),
  ]);
  return [quotationBlock(passage), ...noted];
}

/** A quotation with its place, without what is noted on it. */
export function quotationBlock({ paragraphs, place, citation, whole }: ReportPassage): string {
  const quoted = paragraphs.map((pieces) => (whole ? changed(pieces) : marked(pieces)));
  const where = lineOf(place) + (citation === null ? '' : ` [${citation}]`);
  return [...quoted, where]
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A paragraph in which the source's words are strong. */
function marked(pieces: readonly Piece[]): string {
  return paragraphOf(
    pieces.map(({ kind, text }) => ({ text, mark: kind === 'quotation' ? 'strong' : null })),
  );
}

/** A whole paragraph of the source: plain, but for what the other text does not have. */
function changed(pieces: readonly Piece[]): string {
  const marks: Partial<Record<Piece['kind'], Span['mark']>> = { dropped: 'struck', added: 'strong' };
  return paragraphOf(pieces.map(({ kind, text }) => ({ text, mark: marks[kind] ?? null })));
}

function notesOf(notes: readonly string[]): string[] {
  return notes.flatMap(noteParagraphs).map(noteParagraph);
}

/** Lines of a note end where the analyst ended them. */
function noteParagraph(lines: NoteParagraph): string {
  return lines.map((line) => noteLine(line)).join('\\\n');
}

function noteLine(line: readonly NoteRun[]): string {
  return settled(line.map(noteRun).join(''));
}

function noteRun({ text, link }: NoteRun): string {
  if (link === null) return escaped(text);
  return link === text ? `<${link}>` : `[${escaped(text)}](<${link.replaceAll('\\', '\\\\')}>)`;
}

function memos(list: readonly ReportMemo[]): string[] {
  if (list.length === 0) return [];
  return ['## Memos', ...list.flatMap(({ heading, text }) => [`### ${lineOf(heading)}`, ...notesOf([text])])];
}

function sources(list: readonly ReportSource[]): string[] {
  if (list.length === 0) return [];
  const items = list.map(({ citation, file }, i) => `${i + 1}. ${lineOf(`${citation} ${file}`)}`);
  return ['## Sources', items.join('\n')];
}
