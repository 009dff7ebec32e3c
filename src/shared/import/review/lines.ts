import type { BlockKind, DocumentText } from '../../model/document.ts';
import { isHidden } from '../../text/blocks.ts';
import type { Proposal, ProposedBlock } from '../proposal.ts';
import type { Reason } from '../reading.ts';
import type { FileReview } from './file-review.ts';

/** A block of the text as the review shows it, on one line. */
export interface TextLine {
  readonly kind: 'line';
  /** Index in the proposal. */
  readonly block: number;
  /** Line of the canonical text it begins on, from 1. */
  readonly line: number;
  readonly is: BlockKind;
  readonly isHidden: boolean;
  /** What is said of it at its end: why it is to be hidden, or what it is; nothing of a plain paragraph. */
  readonly word: string;
  /** Whether it may be folded away: a plain paragraph nobody looked at. */
  readonly isPlain: boolean;
}

/** Kept lines that are not shown one by one: a half-open range of blocks. */
export interface FoldedLines {
  readonly kind: 'fold';
  readonly from: number;
  readonly to: number;
}

export type TextRow = TextLine | FoldedLines;

type Reviewed = Pick<FileReview, 'extract' | 'proposal' | 'edits'>;

/** Kept paragraphs shown before and after a fold. */
const before = 2;
const after = 1;

/** Shortest run that is folded: one that is longer than what stands in its place. */
const least = 2;

const reasonWords: Readonly<Record<Reason, string>> = {
  menu: 'Menu',
  breadcrumb: 'Breadcrumb',
  caption: 'Caption',
  share: 'Share line',
  advert: 'Advert',
  related: 'Related',
  footer: 'Footer',
  copyright: 'Footer',
  markup: 'Markup',
  'running-head': 'Page head',
  'page-number': 'Page no.',
  hidden: 'Hidden',
  comment: 'Comment',
  remembered: 'Remembered',
  recurring: 'Recurring',
};

const kindWords: Readonly<Partial<Record<BlockKind, string>>> = {
  title: 'Title',
  heading: 'Heading',
  byline: 'Byline',
  'list-item': 'List item',
  quotation: 'Quotation',
  caption: 'Caption',
  footnote: 'Footnote',
  furniture: 'By you',
};

/** The kind each block gets: the analyst's, else the proposed one. O(blocks). */
export function kindsOf({ proposal, edits }: Omit<Reviewed, 'extract'>): BlockKind[] {
  return (proposal?.blocks ?? []).map(({ kind }, i) => edits.kinds.get(i) ?? kind);
}

/** How many blocks will be hidden. */
export function hiddenCount(file: Omit<Reviewed, 'extract'>): number {
  return kindsOf(file).filter(hides).length;
}

/** The text as the document gets it: the words as they are, in the proposed blocks with the analyst's kinds. */
export function textOf({ extract, proposal, edits }: Reviewed): DocumentText {
  const kinds = kindsOf({ proposal, edits });
  const blocks = (proposal?.blocks ?? []).map(({ start, end, kind }, i) => ({
    start,
    end,
    kind: kinds[i] ?? kind,
  }));
  return { ...extract?.text, text: extract?.text.text ?? '', blocks };
}

/**
 * The rows of a text: a line for each block, long runs of kept paragraphs folded but for those
 * that begin with a block that was opened. O(characters).
 */
export function textRows(file: Reviewed, opened: ReadonlySet<number>): TextRow[] {
  const { extract, proposal } = file;
  if (extract === null || proposal === null) return [];
  const kinds = kindsOf(file);
  const numbers = lineNumbers(extract.text.text, proposal.blocks);
  const dates = datesOf(proposal);
  const lines = proposal.blocks.map((block, i): TextLine => {
    const is = kinds[i] ?? block.kind;
    const word = wordOf(block, is, dates);
    const isPlain = word === '' && !file.edits.kinds.has(i);
    return { kind: 'line', block: i, line: numbers[i] ?? 1, is, isHidden: hides(is), word, isPlain };
  });
  return folded(lines, opened);
}

/** Index of the row that shows a block, or that holds it folded; -1 where none does. O(rows). */
export function rowOf(rows: readonly TextRow[], block: number): number {
  return rows.findIndex((row) =>
    row.kind === 'line' ? row.block === block : row.from <= block && block < row.to,
  );
}

/** The line, from 1, on which each range of a text begins; ranges in order. O(characters). */
export function lineNumbers(text: string, ranges: readonly { readonly start: number }[]): number[] {
  let line = 1;
  let next = text.indexOf('\n');
  return ranges.map(({ start }) => {
    while (next >= 0 && next < start) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  });
}

function folded(lines: readonly TextLine[], opened: ReadonlySet<number>): TextRow[] {
  const rows: TextRow[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (lines[end]?.isPlain === true) end++;
    const fold = { kind: 'fold', from: i + before, to: end - after } as const;
    if (fold.to - fold.from < least || opened.has(fold.from)) rows.push(...lines.slice(i, end));
    else rows.push(...lines.slice(i, fold.from), fold, ...lines.slice(fold.to, end));
    rows.push(...lines.slice(end, end + 1));
    i = end + 1;
  }
  return rows;
}

function wordOf(block: ProposedBlock, is: BlockKind, dates: readonly number[]): string {
  if (block.reason !== null && (hides(is) || is === 'paragraph')) return reasonWords[block.reason];
  if (is === 'byline' && dates.some((at) => at >= block.start && at < block.end)) return 'Date';
  return kindWords[is] ?? '';
}

/** Where in the text its dates were read. */
function datesOf({ facts: { published, statement } }: Proposal): number[] {
  return [published, statement].flatMap((found) =>
    found === null || found.evidence.from === null ? [] : [found.evidence.from.start],
  );
}

function hides(kind: BlockKind): boolean {
  return isHidden({ start: 0, end: 1, kind });
}
