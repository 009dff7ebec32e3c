import type { Relation, Row } from '../alignment/alignment.ts';
import type { Compared } from '../comparison/compared.ts';
import { cuesSaid } from '../comparison/cues/row-cue.ts';
import { rowsOfBlocks } from '../comparison/passages.ts';
import type { Document, DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Passage } from '../model/annotation.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import { type AnnotatedBlocks, annotatedBlocks, type TopicFigure } from './annotated-blocks.ts';
import { askedTags } from './asked-tags.ts';
import type { ComparedLink, ReportInput } from './input.ts';
import type { ChangedWords } from './quotation.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection, ReportGroup, ReportPassage } from './report.ts';
import { counted, listed, numberRuns } from '../wording.ts';

/**
 * What the second of two documents drops of the first, adds, moves, rewords and keeps, paragraph by paragraph, with
 * the words that differ, the tags that are lost and the notes.
 */
export function sectionsByComparison(input: ReportInput, link: ComparedLink, quotes: Quoter): MadeSection[] {
  const pair = sidesOf(input, link);
  if (pair === null) return [];
  const { left, right } = pair;
  const [a, b] = [left.document.number, right.document.number];
  const rows = link.compared.alignment.rows.filter((row) => isBodyRow(row, pair));
  // Of two languages nothing was compared: that a side says less is not known.
  const oneSided = link.compared.alignment.declined === null ? rows : [];
  const dropped = oneSided.filter(({ relation }) => relation === 'only-left').flatMap((row) => row.left);
  const added = oneSided.filter(({ relation }) => relation === 'only-right').flatMap((row) => row.right);
  const moved = rows.filter((row) => row.moved);
  const edited = rows.filter((row) => !row.moved && ways[row.relation] !== null);
  const kept = rows.filter((row) => !row.moved && row.relation === 'identical');
  // Of a chain every section says which two it is about.
  const between = input.links.length === 1 ? '' : ` between ${a} and ${b}`;
  const since = input.links.length === 1 ? '' : ` since ${a}`;
  const key = (part: string): string => `${part} ${link.left} ${link.right}`;
  return [
    onOneSide(
      key('dropped'),
      `Dropped from ${b}${since}`,
      left,
      dropped,
      droppedTopics(pair, dropped),
      quotes,
    ),
    onOneSide(key('added'), `Added in ${b}${since}`, right, added, topicsNamed('Tags', right, added), quotes),
    onBothSides(key('moved'), `Moved${between}`, 'moved', moved, pair, quotes),
    onBothSides(key('edited'), `Edited${between}`, 'edited', edited, pair, quotes),
    onBothSides(key('kept'), `Word for word${between}`, 'the same in both', kept, pair, quotes),
  ].filter((section) => section !== null);
}

interface Side {
  readonly document: Document;
  readonly text: DocumentText;
  readonly numbers: readonly (number | null)[];
  readonly annotated: AnnotatedBlocks;
  /** How the words only this side has are marked, and where they are, by block. */
  readonly kind: ChangedWords['kind'];
  readonly marks: ReadonlyMap<number, readonly Passage[]>;
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
  readonly compared: Compared;
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

function sidesOf({ workspace, options, textOf }: ReportInput, link: ComparedLink): Sides | null {
  const sideOf = (id: Id, kind: Side['kind'], marks: Side['marks']): Side | null => {
    const document = workspace.documents.get(id);
    const text = textOf(id);
    if (document === undefined || text === null) return null;
    const annotated = annotatedBlocks(workspace, id, text, askedTags(workspace, options));
    return { document, text, numbers: paragraphNumbers(text.blocks), annotated, kind, marks };
  };
  const { marks } = link.compared;
  const left = sideOf(link.left, 'dropped', marks.left);
  const right = sideOf(link.right, 'added', marks.right);
  return left === null || right === null ? null : { left, right, compared: link.compared };
}

function isBodyRow({ left, right }: Row, pair: Sides): boolean {
  return [...left.map((i) => pair.left.numbers[i]), ...right.map((i) => pair.right.numbers[i])].some(
    (number) => typeof number === 'number',
  );
}

/** Paragraphs that the other side does not have. */
function onOneSide(
  key: string,
  heading: string,
  side: Side,
  blocks: readonly number[],
  topics: readonly string[],
  quotes: Quoter,
): MadeSection | null {
  if (blocks.length === 0) return null;
  const total = side.numbers.filter((number) => number !== null).length;
  const sentences = [
    `${counted(blocks.length, 'paragraph')} of ${total}: ¶${numbersOf(side, blocks)}.`,
    ...topics,
  ];
  const passages = blocks
    .map((block) => paragraph(side, block, null, quotes))
    .filter((found) => found !== null);
  return {
    key,
    heading,
    lead: sentences.join(' '),
    table: null,
    aligned: null,
    groups: [{ heading: null, lead: '', passages }],
  };
}

/** What is lost of each topic, and what the other document says of it all the same. */
function droppedTopics({ left, right }: Sides, dropped: readonly number[]): string[] {
  const topics = left.annotated.topicsWithin(new Set(dropped));
  const takenUp = topics.map((topic) => ({ topic, blocks: right.annotated.blocksUnder(topic.topic) }));
  const places = takenUp.flatMap(({ topic: { name }, blocks }) => {
    const numbers = numbersOf(right, blocks);
    return numbers === '' ? [] : [`${name} at ¶${numbers}`];
  });
  const silent = takenUp.flatMap(({ topic: { name }, blocks }) => (blocks.length === 0 ? [name] : []));
  const { number } = right.document;
  return [
    ...topicsNamed('Tags lost', left, dropped),
    ...(places.length === 0 ? [] : [`${number} takes up ${listed(places)}.`]),
    ...(silent.length === 0 ? [] : [`Nothing in ${number} is tagged ${listed(silent, 'or')}.`]),
  ];
}

function topicsNamed(word: string, { annotated }: Side, blocks: readonly number[]): string[] {
  const named = ({ name, count, of }: TopicFigure): string =>
    `${name} (${count === of ? `all ${of}` : `${count} of ${of}`})`;
  const topics = annotated.topicsWithin(new Set(blocks)).map(named);
  return topics.length === 0 ? [] : [`${word}: ${topics.join(', ')}.`];
}

/** Rows that stand on both sides; the same words are quoted once. */
function onBothSides(
  key: string,
  heading: string,
  word: string,
  rows: readonly Row[],
  pair: Sides,
  quotes: Quoter,
): MadeSection | null {
  if (rows.length === 0) return null;
  const groups = rows.map((row): ReportGroup => {
    const isSame = row.relation === 'identical';
    const sides: [Side, readonly number[]][] = [[pair.left, row.left]];
    if (!isSame) sides.push([pair.right, row.right]);
    return {
      heading: headingOf(row, pair),
      lead: cuesOf(row, pair),
      passages: sides
        .flatMap(([side, blocks]) =>
          blocks.map((block) =>
            paragraph(side, block, isSame ? null : (side.marks.get(block) ?? null), quotes),
          ),
        )
        .filter((found) => found !== null),
    };
  });
  return {
    key,
    heading,
    lead: `${counted(rows.length, 'paragraph')} ${word}.`,
    table: null,
    aligned: null,
    groups,
  };
}

/** `¶18 of 001 at ¶7 of 002, inside a longer paragraph, 29 of 31 words kept`. */
function headingOf(row: Row, { left, right }: Sides): string {
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

/** `Softer: strongly opposed, in B expressed concern about; number: 12, in B 21.` Empty where no word weighs more than others. */
function cuesOf(row: Row, { left, right, compared: { rows, marks } }: Sides): string {
  const at = rowsOfBlocks(rows, 'left').get(row.left[0] ?? -1);
  const lies = (passages: readonly Passage[], { text }: Side, blocks: readonly number[]): boolean =>
    passages.every(({ start, end }) =>
      blocks.some((block) => {
        const { [block]: found } = text.blocks;
        return found !== undefined && found.start <= start && end <= found.end;
      }),
    );
  const cues = (marks.cues.get(at ?? -1) ?? []).filter(
    (cue) => lies(cue.left, left, row.left) && lies(cue.right, right, row.right),
  );
  if (cues.length === 0) return '';
  const said = cuesSaid(cues);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function paragraph(
  side: Side,
  block: number,
  passages: readonly Passage[] | null,
  quotes: Quoter,
): ReportPassage | null {
  const { document, annotated, kind } = side;
  const tags = annotated.tagsOn(block).map(({ name }) => name);
  const changed = passages === null ? null : { kind, passages };
  return quotes.block(document, block, tags, annotated.notedIn(block), changed);
}

function numbersOf({ numbers }: Side, blocks: readonly number[]): string {
  return numberRuns(blocks.flatMap((index) => numbers[index] ?? []));
}
