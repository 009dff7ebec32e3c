import type { CompareRow } from '../../../comparison/rows.ts';
import type { Document, DocumentText } from '../../../model/document.ts';
import { blockText, paragraphNumbers } from '../../../text/blocks.ts';
import { numberRuns } from '../../../wording.ts';
import type { ComparedLink, ReportInput } from '../../input.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

/**
 * Documents compared as a table: a row for what stands side by side, in the order both texts are read. A pair that
 * moved stands at both its places, as it does where it is compared. O(blocks).
 */
export function comparisonSheet({ workspace, textOf, links }: ReportInput): Sheet {
  const rows = links.flatMap((link) => {
    const left = sideOf(workspace.documents.get(link.left), textOf(link.left));
    const right = sideOf(workspace.documents.get(link.right), textOf(link.right));
    return left === null || right === null ? [] : rowsOf(link, left, right);
  });
  return { name: 'Comparison', columns, rows };
}

interface Side {
  readonly document: Document;
  readonly text: DocumentText;
  readonly numbers: readonly (number | null)[];
}

const columns: readonly SheetColumn[] = [
  { head: 'A', means: 'Number of the first document.', width: 8 },
  { head: 'B', means: 'Number of the second document.', width: 8 },
  { head: 'Relation', means: 'How the two sides stand to each other.', width: 16 },
  { head: 'Place in A', means: 'Paragraphs of A, or the kind of what is no paragraph.', width: 10 },
  {
    head: 'Text of A',
    means: 'What A says there, exactly; several blocks stand in lines of their own.',
    width: 70,
  },
  { head: 'Place in B', means: 'Paragraphs of B, or the kind of what is no paragraph.', width: 10 },
  { head: 'Text of B', means: 'What B says there.', width: 70 },
  { head: 'Other half', means: 'Of what moved: where its other half stands.', width: 12 },
  {
    head: 'Words kept',
    means: 'Words of the shorter side that the other keeps; empty where that says nothing.',
    width: 10,
  },
  { head: 'Of words', means: 'How many words the shorter side has.', width: 10 },
  { head: 'Paired by', means: '“analyst” where the analyst paired it, else empty.', width: 10 },
  { head: 'A SHA-256', means: 'SHA-256 of the file A was read from.', width: 72 },
  { head: 'B SHA-256', means: 'SHA-256 of the file B was read from.', width: 72 },
];

const relations: Readonly<Record<CompareRow['kind'], string>> = {
  identical: 'word for word',
  edited: 'edited',
  moved: 'moved',
  'only-left': 'only in A',
  'only-right': 'only in B',
};

function rowsOf({ compared }: ComparedLink, left: Side, right: Side): SheetCell[][] {
  const shown = compared.rows.filter(({ pairs }) => compared.alignment.declined === null || pairs.length > 0);
  return shown.map((row) => [
    left.document.number,
    right.document.number,
    relations[row.kind],
    placeOf(left, row.left),
    textIn(left, row.left),
    placeOf(right, row.right),
    textIn(right, row.right),
    row.kind === 'moved' ? otherHalf(row, left, right) : '',
    keptWords(row, 'shared'),
    keptWords(row, 'of'),
    row.pairs.some(({ corrected }) => corrected) ? 'analyst' : '',
    left.document.source.hash,
    right.document.source.hash,
  ]);
}

function sideOf(document: Document | undefined, text: DocumentText | null): Side | null {
  if (document === undefined || text === null) return null;
  return { document, text, numbers: paragraphNumbers(text.blocks) };
}

function placeOf({ text, numbers }: Side, blocks: readonly number[]): string {
  const kinds = blocks.flatMap((block) => (numbers[block] == null ? (text.blocks[block]?.kind ?? []) : []));
  const body = blocks.flatMap((block) => numbers[block] ?? []);
  return [...new Set(kinds), ...(body.length === 0 ? [] : [`¶${numberRuns(body)}`])].join(', ');
}

function textIn({ text }: Side, blocks: readonly number[]): string {
  return blocks
    .flatMap((index) => {
      const block = text.blocks[index];
      return block === undefined ? [] : blockText(text, block);
    })
    .join('\n');
}

function otherHalf(row: CompareRow, left: Side, right: Side): string {
  const [side, blocks] =
    row.left.length === 0
      ? [left, row.pairs.flatMap((pair) => pair.left)]
      : [right, row.pairs.flatMap((pair) => pair.right)];
  return `${placeOf(side, blocks)} of ${side === left ? 'A' : 'B'}`;
}

function keptWords({ pairs }: CompareRow, figure: 'shared' | 'of'): SheetCell {
  const known = pairs.flatMap(({ evidence }) => evidence ?? []);
  return known.length === 0 ? '' : known.reduce((sum, evidence) => sum + evidence[figure], 0);
}
