import type { Alignment, Relation, Row } from '../alignment/alignment.ts';
import type { Block, DocumentText } from '../model/document.ts';
import { isBody, paragraphNumbers } from '../text/blocks.ts';
import { isBetweenMarks } from '../text/quotation-marks.ts';

/**
 * What became of a paragraph in another document: it is there word for word, reworded, divided into
 * several, joined with others, inside a longer one; or only the part of it is there that quotes the
 * other document; or it is not there.
 */
export type Presence = 'same' | 'reworded' | 'divided' | 'joined' | 'inside' | 'part' | 'absent';

export interface PresenceCell {
  readonly is: Presence;
  /** It stands in another order than the rest. */
  readonly moved: boolean;
  /** The blocks of the other document in which it stands, ascending. */
  readonly blocks: readonly number[];
  /** Of each of `blocks` its ¶ number; null for a block that is not body. */
  readonly numbers: readonly (number | null)[];
  /** Of a `part`: how many of the blocks are quoted in it between quotation marks. */
  readonly marked: number;
}

/** What became of every paragraph of a document, in order, in one other. */
export type PresenceColumn = readonly PresenceCell[];

/** What became of the paragraphs of each of two documents in the other. */
export interface PairColumns {
  readonly left: PresenceColumn;
  readonly right: PresenceColumn;
  /** They are in two languages and nothing was paired: what is not found is not said to be absent. */
  readonly declined: boolean;
}

export interface PresenceRow {
  /** The paragraph: its block and ¶ number in the first document. */
  readonly block: number;
  readonly number: number;
  /** One for each of the others. */
  readonly cells: readonly PresenceCell[];
  /** In how many of the others it is. */
  readonly carried: number;
}

/** Which of several documents carry which paragraphs of a first. */
export interface Presences {
  readonly rows: readonly PresenceRow[];
  /** How many of the rows each of the others carries. */
  readonly carried: readonly number[];
  /** How many of the others were compared: of the rest nothing is said. */
  readonly compared: number;
}

/**
 * The table of a first document against others, from the column of each; null where there is none, because it is
 * not known yet or cannot be. O(paragraphs x others).
 */
export function presenceOf(first: DocumentText, others: readonly (PresenceColumn | null)[]): Presences {
  const rows = bodyBlocks(first.blocks).map((block, i): PresenceRow => {
    const cells = others.map((column) => column?.[i] ?? absent);
    return { block, number: i + 1, cells, carried: cells.filter(isCarried).length };
  });
  return {
    rows,
    carried: others.map((column) => column?.filter(isCarried).length ?? 0),
    compared: others.filter((column) => column !== null).length,
  };
}

/**
 * What became of the paragraphs of two aligned texts. Carried are exactly those that the summary
 * of the alignment does not count as dropped or added. O(blocks + rows).
 */
export function columnsOf(alignment: Alignment, left: DocumentText, right: DocumentText): PairColumns {
  return {
    left: columnOf(alignment, 'left', left, right),
    right: columnOf(alignment, 'right', left, right),
    declined: alignment.declined !== null && alignment.rows.every((row) => isOnOneSide(row)),
  };
}

/** Whether a cell says that the paragraph is there. */
export function isCarried({ is }: PresenceCell): boolean {
  return is !== 'absent';
}

const absent: PresenceCell = { is: 'absent', moved: false, blocks: [], numbers: [], marked: 0 };

function columnOf(
  { rows }: Alignment,
  side: 'left' | 'right',
  left: DocumentText,
  right: DocumentText,
): PresenceColumn {
  const [own, other] = side === 'left' ? [left, right] : [right, left];
  const otherSide = side === 'left' ? 'right' : 'left';
  const rowsOf = new Map<number, Row[]>();
  for (const row of rows) {
    if (row[otherSide].length === 0) continue;
    for (const block of row[side]) rowsOf.set(block, [...(rowsOf.get(block) ?? []), row]);
  }
  const numbers = paragraphNumbers(other.blocks);
  return bodyBlocks(own.blocks).map((block): PresenceCell => {
    const { is, best } = tellingMost(rowsOf.get(block) ?? [], side);
    const blocks = [...new Set(best.flatMap((row) => row[otherSide]))].toSorted((a, b) => a - b);
    return {
      is,
      moved: best.some(({ moved }) => moved),
      blocks,
      numbers: blocks.map((each) => numbers[each] ?? null),
      marked: is === 'part' ? best.filter((row) => isMarked(row, side, own)).length : 0,
    };
  });
}

const presences: Partial<Record<Relation, Presence>> = {
  identical: 'same',
  edited: 'reworded',
  split: 'divided',
  merged: 'joined',
};

/** What says most of a paragraph that stands in several rows, as the summary of an alignment counts it. */
const ranked: readonly Presence[] = ['same', 'reworded', 'divided', 'joined', 'inside', 'part'];

function tellingMost(
  rows: readonly Row[],
  side: 'left' | 'right',
): { readonly is: Presence; readonly best: readonly Row[] } {
  const seen = rows.map((row) => ({ row, is: presenceIn(row, side) }));
  const is = ranked.find((each) => seen.some((one) => one.is === each)) ?? 'absent';
  return { is, best: seen.filter((one) => one.is === is).map(({ row }) => row) };
}

/** Seen from the right, what the left divides was joined, and the other way round. */
function presenceIn({ relation, quote }: Row, side: 'left' | 'right'): Presence {
  if (quote !== null) return quote.holder === side ? 'part' : 'inside';
  const seen = presences[relation] ?? 'reworded';
  if (side === 'left') return seen;
  return seen === 'divided' ? 'joined' : seen === 'joined' ? 'divided' : seen;
}

/** Whether what a paragraph holds of the other document stands there between quotation marks. */
function isMarked(row: Row, side: 'left' | 'right', { text, blocks }: DocumentText): boolean {
  const block = blocks[row[side][0] ?? -1];
  if (block === undefined || row.quote === null) return false;
  const words = text.slice(block.start, block.end);
  return row.quote.passages.some((passage) => isBetweenMarks(words, passage[side]));
}

function isOnOneSide({ left, right }: Row): boolean {
  return left.length === 0 || right.length === 0;
}

function bodyBlocks(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => (isBody(block) ? [index] : []));
}
