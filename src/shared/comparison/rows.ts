import type { Alignment, Row } from '../alignment/alignment.ts';
import type { Block, BlockKind } from '../model/document.ts';
import { isBody } from '../text/blocks.ts';
import { type Pair, sideBySide } from './side-by-side.ts';

export type RowKind = 'identical' | 'edited' | 'moved' | 'only-left' | 'only-right';

/** One row as it is read: what of A and of B stands at this height. */
export interface CompareRow {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly kind: RowKind;
  /** Block indices of each side, ascending; none where that side has nothing here. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The asserted pairs its blocks belong to. */
  readonly pairs: readonly Row[];
  /** Of a moved row: the rows where the other half stands. */
  readonly partners: readonly number[];
  /** Whether it counts: it has a paragraph or a list item. A heading is shown, never counted. */
  readonly body: boolean;
}

/**
 * The rows of a comparison in the order both texts are read. Pairs that keep the
 * order stand side by side; a moved pair stands twice, at A's place and at B's;
 * between two pairs A's own blocks come before B's. Every shown block stands in
 * exactly one row. O(blocks + rows log rows).
 */
export function compareRows(
  alignment: Alignment,
  leftBlocks: readonly Block[],
  rightBlocks: readonly Block[],
): CompareRow[] {
  const left = shownBlocks(leftBlocks);
  const right = shownBlocks(rightBlocks);
  const pairs = pairsOf(alignment.rows, left, right);
  const anchors = sideBySide(pairs);
  const together = new Set(anchors.flatMap((anchor) => anchor.pairs));
  const apart = pairs.filter((pair) => !together.has(pair));
  const movedLeft = byPlace(apart, 'left');
  const movedRight = byPlace(apart, 'right');

  const drafts: Draft[] = [];
  let l = 0;
  let r = 0;
  const readUpTo = (leftEnd: number, rightEnd: number): void => {
    for (; l < leftEnd; l++) drafts.push(alone('left', left.slice(l, l + 1), movedLeft.get(l) ?? []));
    for (; r < rightEnd; r++) drafts.push(alone('right', right.slice(r, r + 1), movedRight.get(r) ?? []));
  };
  for (const anchor of anchors) {
    readUpTo(anchor.left.from, anchor.right.from);
    drafts.push({
      kind: anchor.pairs.every(({ row }) => row.relation === 'identical') ? 'identical' : 'edited',
      left: left.slice(anchor.left.from, anchor.left.to),
      right: right.slice(anchor.right.from, anchor.right.to),
      pairs: anchor.pairs.map(({ row }) => row),
    });
    l = anchor.left.to;
    r = anchor.right.to;
  }
  readUpTo(left.length, right.length);
  return linked(drafts, leftBlocks, rightBlocks);
}

type Draft = Omit<CompareRow, 'index' | 'partners' | 'body'>;

const shownKinds: ReadonlySet<BlockKind> = new Set([
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'footnote',
]);

/**
 * Blocks a comparison shows: headings from the first paragraph on, and what stands under
 * them. Title, deck and byline stand in its header, captions and furniture nowhere.
 */
function shownBlocks(blocks: readonly Block[]): number[] {
  const start = blocks.findIndex(isBody);
  return blocks.flatMap((block, index) => (index >= start && shownKinds.has(block.kind) ? [index] : []));
}

function pairsOf(rows: readonly Row[], left: readonly number[], right: readonly number[]): Pair[] {
  const leftPlaces = new Map(left.map((block, place) => [block, place]));
  const rightPlaces = new Map(right.map((block, place) => [block, place]));
  const places = (blocks: readonly number[], known: ReadonlyMap<number, number>): number[] =>
    blocks.flatMap((block) => known.get(block) ?? []);
  return rows
    .map((row) => ({
      row,
      left: places(row.left, leftPlaces),
      right: places(row.right, rightPlaces),
    }))
    .filter((pair) => pair.left.length > 0 && pair.right.length > 0);
}

function byPlace(pairs: readonly Pair[], side: 'left' | 'right'): ReadonlyMap<number, Row[]> {
  const rows = new Map<number, Row[]>();
  for (const pair of pairs)
    for (const place of pair[side]) rows.set(place, [...(rows.get(place) ?? []), pair.row]);
  return rows;
}

function alone(side: 'left' | 'right', blocks: readonly number[], pairs: readonly Row[]): Draft {
  const kind = pairs.length > 0 ? 'moved' : side === 'left' ? 'only-left' : 'only-right';
  return { kind, left: side === 'left' ? blocks : [], right: side === 'right' ? blocks : [], pairs };
}

/** The rows with their numbers, and each moved row with those where its other half stands. */
function linked(
  drafts: readonly Draft[],
  leftBlocks: readonly Block[],
  rightBlocks: readonly Block[],
): CompareRow[] {
  const atLeft = new Map<number, number>();
  const atRight = new Map<number, number>();
  drafts.forEach((draft, index) => {
    for (const block of draft.left) atLeft.set(block, index);
    for (const block of draft.right) atRight.set(block, index);
  });
  const counts = (blocks: readonly Block[], indices: readonly number[]): boolean =>
    indices.some((index) => {
      const block = blocks[index];
      return block !== undefined && isBody(block);
    });
  return drafts.map((draft, index) => {
    const others =
      draft.kind !== 'moved'
        ? []
        : draft.left.length > 0
          ? draft.pairs.flatMap((pair) => pair.right.flatMap((block) => atRight.get(block) ?? []))
          : draft.pairs.flatMap((pair) => pair.left.flatMap((block) => atLeft.get(block) ?? []));
    return {
      ...draft,
      index,
      partners: [...new Set(others)].toSorted((a, b) => a - b),
      body: counts(leftBlocks, draft.left) || counts(rightBlocks, draft.right),
    };
  });
}
