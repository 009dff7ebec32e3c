import type { Relation } from '../alignment/alignment.ts';
import type { CompareRow } from '../comparison/rows.ts';
import { movedWords } from '../comparison/wording.ts';
import type { Document } from '../model/document.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import { counted } from '../wording.ts';
import type { ComparedLink, ReportInput } from './input.ts';
import type { ChangedWords } from './quotation.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection, ReportAlignedBlock } from './report.ts';

/**
 * Two texts side by side, in the rows in which they are compared, every one: a moved pair stands at both its
 * places. Of two languages only the pairs that are known, and nothing where there are none.
 */
export function alignedSection(input: ReportInput, link: ComparedLink, quotes: Quoter): MadeSection[] {
  const { workspace, options, textOf } = input;
  const [a, b] = [workspace.documents.get(link.left), workspace.documents.get(link.right)];
  const [left, right] = [textOf(link.left), textOf(link.right)];
  if (!options.sideBySide || a === undefined || b === undefined || left === null || right === null) return [];
  const { alignment, rows, marks } = link.compared;
  const shown = rows.filter(({ pairs }) => alignment.declined === null || pairs.length > 0);
  if (shown.length === 0) return [];
  const numbers = { left: paragraphNumbers(left.blocks), right: paragraphNumbers(right.blocks) };
  const cells = (
    document: Document,
    blocks: readonly number[],
    kind: ChangedWords['kind'],
    marked: typeof marks.left,
  ): ReportAlignedBlock[] =>
    blocks.flatMap((block) => {
      const passages = marked.get(block);
      return quotes.cell(document, block, passages === undefined ? null : { kind, passages }) ?? [];
    });
  return [
    {
      key: `aligned ${a.id} ${b.id}`,
      heading: `${a.number} and ${b.number} side by side`,
      lead: `${counted(shown.length, 'row')}. ${alignment.declined === null ? marksSaid : knownAlone}`,
      table: null,
      aligned: {
        head: [`A: ${a.number}, ${a.title}`, `B: ${b.number}, ${b.title}`],
        languages: [a.language, b.language],
        rows: shown.map((row) => ({
          left: cells(a, row.left, 'dropped', marks.left),
          right: cells(b, row.right, 'added', marks.right),
          relation: relationInWords(row, numbers.left, numbers.right),
        })),
      },
      groups: [],
    },
  ];
}

const marksSaid =
  'Where a paragraph is edited, words that only A has are struck and words that only B has are bold.';
const knownAlone =
  'The texts are in two languages: only paragraphs that are known to belong together stand here.';

type Numbers = readonly (number | null)[];

/** `Dropped`; `Edited, 29 of 31 words kept`; `Moved up: quoted inside ¶7 of B`. */
function relationInWords(row: CompareRow, left: Numbers, right: Numbers): string {
  const parts =
    row.kind === 'only-left'
      ? ['dropped']
      : row.kind === 'only-right'
        ? ['added']
        : row.kind === 'moved'
          ? movedParts(row, left, right)
          : pairedParts(row);
  if (row.pairs.some(({ corrected }) => corrected)) parts.push('paired by the analyst');
  const said = parts.filter((part) => part !== '').join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function movedParts(row: CompareRow, left: Numbers, right: Numbers): string[] {
  const { sentence, kept } = movedWords(row, left, right);
  return [sentence, kept];
}

function pairedParts({ pairs }: CompareRow): string[] {
  const kept = pairs.flatMap(({ relation, evidence }) =>
    relation === 'identical' || evidence === null ? [] : `${evidence.shared} of ${evidence.of} words kept`,
  );
  return [
    [...new Set(pairs.map(({ relation }) => ways[relation] ?? 'edited'))].join(' and '),
    kept.join('; '),
  ];
}

const ways: Readonly<Partial<Record<Relation, string>>> = {
  identical: 'word for word',
  split: 'split up',
  merged: 'merged',
  quoted: 'inside a longer paragraph',
};
