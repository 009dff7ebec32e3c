import { type Flavour, lineOf } from './escape.ts';
import { frontMatterOf } from './markdown/front-matter.ts';
import { notesOf } from './markdown/notes.ts';
import { blockId } from './markdown/obsidian.ts';
import { type Around, marked, quotationBlock } from './markdown/quotation.ts';
import { sourcesOf } from './markdown/sources.ts';
import { alignedTable, tableOf } from './markdown/tables.ts';
import type { ReportOptions } from './options.ts';
import type { Report, ReportMemo, ReportPassage, ReportSection } from './report.ts';

export { quotationBlock };

/** For whom the Markdown is written, and whether its facts stand before it. */
export type MarkdownOptions = Partial<Pick<ReportOptions, 'flavour' | 'frontMatter'>>;

/**
 * A report as Markdown: CommonMark with the tables, strikethrough and footnotes of GFM, or what Obsidian or
 * Pandoc make of it. The same report is the same bytes; lines end with a line feed. What is strong, and a whole
 * paragraph, is exactly the source's words, whatever characters they hold.
 */
export function markdownOf(report: Report, options: MarkdownOptions = {}): string {
  return `${[...markdownBlocks(report, options)].join('\n\n')}\n`;
}

/** Its blocks in order, between which stands an empty line: each is made when it is asked for. */
export function* markdownBlocks(
  report: Report,
  { flavour = 'commonmark', frontMatter = false }: MarkdownOptions = {},
): Generator<string, void> {
  if (frontMatter) yield frontMatterOf(report, flavour);
  // Pandoc sets the title that stands in the front matter.
  if (!(frontMatter && flavour === 'pandoc')) yield `# ${lineOf(report.title, flavour)}`;
  yield lineOf(report.summary, flavour);
  for (const note of report.notes) yield* notesOf(note, flavour);
  yield* notesOf(report.opening, flavour);
  const writing: Writing = {
    sources: report.sources,
    citationStyle: report.citationStyle,
    flavour,
    linked: new Set(),
  };
  for (const each of report.sections) yield* section(each, writing);
  yield* notesOf(report.closing, flavour);
  yield* memos(report.memos, flavour);
  yield* sourcesOf(report, flavour);
}

interface Writing extends Around {
  /** The annotations that have an id to link to: each is quoted under it once, the first time. */
  readonly linked: Set<string>;
}

function* section(
  { own, heading, lead, table, aligned, groups }: ReportSection,
  writing: Writing,
): Generator<string, void> {
  const { flavour } = writing;
  yield* notesOf(own, flavour);
  yield `## ${lineOf(heading, flavour)}`;
  if (lead !== '') yield lineOf(lead, flavour);
  if (table !== null) yield tableOf(table, flavour);
  if (aligned !== null) yield alignedTable(aligned, flavour);
  for (const group of groups) {
    if (group.heading !== null) yield `### ${lineOf(group.heading, flavour)}`;
    if (group.lead !== '') yield lineOf(group.lead, flavour);
    for (const each of group.passages) yield* passage(each, writing);
  }
}

function* passage(passage: ReportPassage, writing: Writing): Generator<string, void> {
  const { flavour } = writing;
  const { annotation, notes } = passage;
  const id = annotation === null || writing.linked.has(annotation) ? null : blockId(annotation);
  if (annotation !== null) writing.linked.add(annotation);
  const attributes = ['.quotation', ...(id === null ? [] : [`#${id}`])].join(' ');
  if (flavour === 'pandoc') yield `::: {${attributes}}`;
  yield quotationBlock(passage, writing);
  if (flavour === 'pandoc') yield ':::';
  if (flavour === 'obsidian' && id !== null) yield `^${id}`;
  for (const { about, text } of notes) {
    if (about !== null) yield marked(about, flavour);
    yield* notesOf(text, flavour);
  }
}

function* memos(list: readonly ReportMemo[], flavour: Flavour): Generator<string, void> {
  if (list.length > 0) yield '## Memos';
  for (const { heading, text } of list) {
    yield `### ${lineOf(heading, flavour)}`;
    yield* notesOf(text, flavour);
  }
}
