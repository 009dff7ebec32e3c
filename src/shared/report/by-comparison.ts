import type { Relation, Row } from '../alignment/alignment.ts';
import type { Document, DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import { type AnnotatedBlocks, annotatedBlocks } from './annotated-blocks.ts';
import { chosenTags } from './choice.ts';
import type { ReportInput } from './input.ts';
import type { Quoter } from './quoter.ts';
import type { ReportGroup, ReportPassage, ReportSection } from './report.ts';
import { counted, numberRuns } from '../wording.ts';

/** What B drops of A, adds, moves and rewords, paragraph by paragraph, with the tags that are lost and the notes. */
export function sectionsByComparison(input: ReportInput, quotes: Quoter): ReportSection[] {
  const pair = pairOf(input);
  if (pair === null || input.alignment === null) return [];
  const { left, right } = pair;
  const rows = input.alignment.rows.filter((row) => isBodyRow(row, pair));
  const dropped = rows.filter(({ relation }) => relation === 'only-left').flatMap((row) => row.left);
  const added = rows.filter(({ relation }) => relation === 'only-right').flatMap((row) => row.right);
  const moved = rows.filter((row) => row.moved);
  const edited = rows.filter((row) => !row.moved && ways[row.relation] !== null);
  return [
    onOneSide(`Dropped from ${right.document.number}`, left, dropped, 'Tags lost', quotes),
    onOneSide(`Added in ${right.document.number}`, right, added, 'Tags', quotes),
    onBothSides('Moved', 'moved', moved, pair, quotes),
    onBothSides('Edited', 'edited', edited, pair, quotes),
  ].filter((section) => section !== null);
}

interface Side {
  readonly document: Document;
  readonly text: DocumentText;
  readonly numbers: readonly (number | null)[];
  readonly annotated: AnnotatedBlocks;
}

interface Pair {
  readonly left: Side;
  readonly right: Side;
}

/** How a row's right side stands to its left; null where the report has nothing to say of it. */
const ways: Readonly<Record<Relation, string | null>> = {
  identical: null,
  edited: 'in other words',
  split: 'split up',
  merged: 'merged',
  quoted: 'inside a longer paragraph',
  similar: null,
  echo: null,
  'only-left': null,
  'only-right': null,
};

function pairOf(input: ReportInput): Pair | null {
  const { comparison } = input.options;
  const left = comparison === null ? null : sideOf(input, comparison.left);
  const right = comparison === null ? null : sideOf(input, comparison.right);
  return left === null || right === null ? null : { left, right };
}

function sideOf({ workspace, options, textOf }: ReportInput, id: Id): Side | null {
  const document = workspace.documents.get(id);
  const text = textOf(id);
  if (document === undefined || text === null) return null;
  const annotated = annotatedBlocks(workspace, id, text, chosenTags(workspace, options.tags));
  return { document, text, numbers: paragraphNumbers(text.blocks), annotated };
}

function isBodyRow({ left, right }: Row, pair: Pair): boolean {
  return [...left.map((i) => pair.left.numbers[i]), ...right.map((i) => pair.right.numbers[i])].some(
    (number) => typeof number === 'number',
  );
}

/** Paragraphs that the other side does not have. */
function onOneSide(
  heading: string,
  side: Side,
  blocks: readonly number[],
  tagsWord: string,
  quotes: Quoter,
): ReportSection | null {
  if (blocks.length === 0) return null;
  const total = side.numbers.filter((number) => number !== null).length;
  const tags = side.annotated
    .topicsWithin(new Set(blocks))
    .map(({ name, count, of }) => `${name} (${count === of ? `all ${of}` : `${count} of ${of}`})`);
  const sentences = [
    `${counted(blocks.length, 'paragraph')} of ${total}: ¶${numbersOf(side, blocks)}.`,
    ...(tags.length === 0 ? [] : [`${tagsWord}: ${tags.join(', ')}.`]),
  ];
  const passages = blocks.map((block) => paragraph(side, block, quotes)).filter((found) => found !== null);
  return { heading, lead: sentences.join(' '), groups: [{ heading: null, passages }] };
}

/** Rows that stand on both sides; the same words are quoted once. */
function onBothSides(
  heading: string,
  word: string,
  rows: readonly Row[],
  pair: Pair,
  quotes: Quoter,
): ReportSection | null {
  if (rows.length === 0) return null;
  const { left, right } = pair;
  const groups = rows.map((row): ReportGroup => {
    const sides: [Side, readonly number[]][] = [[left, row.left]];
    if (row.relation !== 'identical') sides.push([right, row.right]);
    return {
      heading: headingOf(row, pair),
      passages: sides
        .flatMap(([side, blocks]) => blocks.map((block) => paragraph(side, block, quotes)))
        .filter((found) => found !== null),
    };
  });
  return { heading, lead: `${counted(rows.length, 'paragraph')} ${word}.`, groups };
}

/** `¶18 of 001 at ¶7 of 002, inside a longer paragraph, 29 of 31 words kept`. */
function headingOf(row: Row, { left, right }: Pair): string {
  const parts = [
    `¶${numbersOf(left, row.left)} of ${left.document.number} at ¶${numbersOf(right, row.right)} of ${right.document.number}`,
    ways[row.relation],
    row.corrected ? 'paired by the analyst' : null,
    row.evidence === null || row.relation === 'identical'
      ? null
      : `${row.evidence.shared} of ${row.evidence.of} words kept`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function paragraph(side: Side, block: number, quotes: Quoter): ReportPassage | null {
  const { document, annotated } = side;
  const tags = annotated.tagsOn(block).map(({ name }) => name);
  return quotes.block(document, block, tags.join(', '), annotated.notedIn(block));
}

function numbersOf({ numbers }: Side, blocks: readonly number[]): string {
  return numberRuns(blocks.flatMap((index) => numbers[index] ?? []));
}
