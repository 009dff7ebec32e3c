import { firstWhere } from '../../shared/first-where.ts';
import type { Measured } from './measured.ts';
import { keepsWithNext, type PageBlock } from './page-blocks.ts';
import { type PageRange, paginate, type Piece } from './paginate.ts';

/** A page in CSS pixels, as pages.module.css draws it. */
export const paper = { height: 866, above: 52, below: 62, gap: 20, margin: 24 };

/** A block on a page, or as many of its parts as stand there. */
export interface Slice {
  readonly block: PageBlock;
  /** Half-open range of parts; the end is Infinity where the block ends on the page. */
  readonly from: number;
  readonly to: number;
}

/** Blocks set on pages, one page below the other. */
export interface Layout {
  readonly blocks: readonly PageBlock[];
  readonly pieces: readonly PagePiece[];
  readonly pages: readonly PageRange[];
  /** Where each page begins in the column of pages, and last where one more would. */
  readonly tops: readonly number[];
}

export interface PagePiece extends Piece {
  readonly block: PageBlock;
  readonly part: number;
  readonly isLast: boolean;
}

/**
 * Sets blocks on pages. A block that is not measured yet counts as one part that is as high as its kind is in the
 * mean. O(parts).
 */
export function layOut(blocks: readonly PageBlock[], measured: readonly (Measured | undefined)[]): Layout {
  const guess = guesses(blocks, measured);
  const pieces = blocks.flatMap((block, i): PagePiece[] => {
    const { parts, again } = measured[i] ?? { parts: [guess(block.kind)], again: 0 };
    const keeps = keepsWithNext(block);
    return parts.map((height, part) => ({
      block,
      part,
      isLast: part === parts.length - 1,
      height,
      again: part === 0 && !goesOn(block) ? 0 : again,
      keepsWithNext: keeps,
    }));
  });
  const pages = paginate(pieces, paper.height - paper.above - paper.below);
  const tops = [paper.margin];
  for (const page of pages) tops.push((tops.at(-1) ?? 0) + heightOf(page) + paper.gap);
  return { blocks, pieces, pages, tops };
}

/** The blocks of a page, by its index. */
export function slicesOf({ pages, pieces }: Layout, page: number): Slice[] {
  const range = pages[page];
  const slices: Slice[] = [];
  for (const { block, part, isLast } of pieces.slice(range?.from, range?.to)) {
    const to = isLast ? Infinity : part + 1;
    const last = slices.at(-1);
    if (last?.block === block) slices.splice(-1, 1, { ...last, to });
    else slices.push({ block, from: part, to });
  }
  return slices;
}

/** The page at a height of the column, by its index: the last that begins at it or above. */
export function pageAt({ tops, pages }: Layout, y: number): number {
  return Math.max(0, firstWhere(pages.length, (i) => (tops[i] ?? 0) > y) - 1);
}

/** Where every piece begins in the column. O(pieces). */
export function pieceTops({ pages, pieces, tops }: Layout): number[] {
  return pages.flatMap(({ from, to }, page) => {
    let at = (tops[page] ?? 0) + paper.above + (pieces[from]?.again ?? 0);
    return pieces.slice(from, to).map(({ height }) => (at += height) - height);
  });
}

/** Where every heading begins in the column, by its number. O(pieces). */
export function headingTops(layout: Layout): number[] {
  const tops = pieceTops(layout);
  return layout.pieces.flatMap(({ block }, i) => (block.heading === null ? [] : [tops[i] ?? 0]));
}

function heightOf({ filled }: PageRange): number {
  return Math.max(paper.height, paper.above + filled + paper.below);
}

function goesOn(block: PageBlock): boolean {
  return block.kind === 'aligned' && !block.isFirst;
}

/** Heights of blocks nobody has measured yet, by kind: the mean of those that were, else what is common. */
function guesses(
  blocks: readonly PageBlock[],
  measured: readonly (Measured | undefined)[],
): (kind: PageBlock['kind']) => number {
  const sums = new Map<PageBlock['kind'], { height: number; count: number }>();
  measured.forEach((found, i) => {
    const kind = blocks[i]?.kind;
    if (found === undefined || kind === undefined) return;
    const sum = sums.get(kind) ?? { height: 0, count: 0 };
    sum.height += found.parts.reduce((height, part) => height + part, 0);
    sum.count++;
    sums.set(kind, sum);
  });
  return (kind) => {
    const sum = sums.get(kind);
    return sum === undefined ? common : Math.round(sum.height / sum.count);
  };
}

const common = 80;
