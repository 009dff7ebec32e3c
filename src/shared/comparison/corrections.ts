import type { CorrectedBlock, Correction } from '../model/correction.ts';
import type { Block } from '../model/document.ts';
import type { Id } from '../model/ids.ts';

/** A document whose blocks are compared. */
export interface CorrectedSide {
  readonly document: Id;
  readonly blocks: readonly Block[];
}

/** What the analyst said of an alignment, as far as it can be applied. */
export interface PairCorrections {
  /** Those whose passages are blocks of both sides, in the order of A. */
  readonly placed: readonly PlacedCorrection[];
  /** Those one of whose passages is no block any more: told, never applied. */
  readonly unplaced: readonly Correction[];
}

/** A correction with the index of its block in A (left) and in B (right). */
export interface PlacedCorrection extends Pick<Correction, 'id' | 'is'> {
  readonly left: number;
  readonly right: number;
}

/**
 * The corrections about two documents, in whichever order they were made, by the blocks of A (left)
 * and B (right). The order of `placed` is always the same. O(corrections + blocks).
 */
export function pairCorrections(
  corrections: Iterable<Correction>,
  left: CorrectedSide,
  right: CorrectedSide,
): PairCorrections {
  const about = [...corrections].flatMap((correction) => oriented(correction, left.document, right.document));
  if (about.length === 0) return none;
  const lefts = blocksByRange(left.blocks);
  const rights = blocksByRange(right.blocks);
  const placed: PlacedCorrection[] = [];
  const unplaced: Correction[] = [];
  for (const { correction, a, b } of about) {
    const i = lefts.get(rangeOf(a.block));
    const j = rights.get(rangeOf(b.block));
    if (i === undefined || j === undefined) unplaced.push(correction);
    else placed.push({ id: correction.id, is: correction.is, left: i, right: j });
  }
  placed.sort((x, y) => x.left - y.left || x.right - y.right);
  return { placed, unplaced };
}

const none: PairCorrections = { placed: [], unplaced: [] };

/** A correction with its block in A and its block in B; nothing where it is about other documents. */
function oriented(
  correction: Correction,
  left: Id,
  right: Id,
): { correction: Correction; a: CorrectedBlock; b: CorrectedBlock }[] {
  const { left: one, right: other } = correction;
  if (one.document === left && other.document === right) return [{ correction, a: one, b: other }];
  if (one.document === right && other.document === left) return [{ correction, a: other, b: one }];
  return [];
}

function blocksByRange(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(blocks.map((block, index) => [rangeOf(block), index]));
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}
