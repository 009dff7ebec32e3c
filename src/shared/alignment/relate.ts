import type { Correction } from './alignment.ts';
import { bond } from './bond.ts';
import type { Bond, Bonds } from './bonds.ts';
import type { Candidate } from './candidates.ts';
import { movedOf } from './moves.ts';
import type { Premises } from './premises.ts';

/** A bond, and whether it stands in another order than the rest. */
export interface Placed extends Bond {
  readonly moved: boolean;
}

/** How two lists of blocks relate: what is asserted, and what is only offered. */
export interface Relations {
  readonly bonds: readonly Placed[];
  readonly similar: readonly Candidate[];
}

/** A quotation says next to nothing about the order of the whole: it stands wherever somebody quotes. */
const quotationWeight = 1;

/**
 * The bonds between two lists of block texts, by left and right, with what moved.
 * Computed in one orientation whichever side is called left, so that exchanging the
 * sides gives the mirror image and nothing else.
 */
export function relate(left: readonly string[], right: readonly string[], premises: Premises): Relations {
  const { corrections } = premises;
  const turned = corrections.map((one) => ({ is: one.is, left: one.right, right: one.left }));
  if ((inOrder(left, right) || inOrder(keysOf(corrections), keysOf(turned))) <= 0) {
    const { bonds, similar } = bond(left, right, premises);
    return { bonds: placed(left, right, bonds), similar };
  }
  const { bonds, similar } = bond(right, left, { ...premises, corrections: turned });
  return {
    bonds: placed(right, left, bonds).map(mirrored).toSorted(byPlace),
    similar: similar.map((one) => ({ left: one.right, right: one.left, alike: one.alike })),
  };
}

function placed(left: readonly string[], right: readonly string[], { list }: Bonds): Placed[] {
  const bonds = list.toSorted(byPlace);
  const moved = movedOf(
    bonds.map((one) => ({ left: one.left, right: one.right, weight: weightOf(one, left, right) })),
    right.length,
  );
  return bonds.map(({ left: i, right: j, kind, holder, score }, k) => ({
    left: i,
    right: j,
    kind,
    holder,
    score,
    moved: moved[k] === true,
  }));
}

function weightOf({ left, right, kind }: Bond, lefts: readonly string[], rights: readonly string[]): number {
  const length = Math.min(lefts[left]?.length ?? 0, rights[right]?.length ?? 0);
  return kind === 'quotation' ? Math.min(quotationWeight, length) : length;
}

function mirrored({ left, right, kind, holder, score, moved }: Placed): Placed {
  const other = holder === null ? null : holder === 'left' ? 'right' : 'left';
  return { left: right, right: left, kind, holder: other, score, moved };
}

function byPlace(a: Bond, b: Bond): number {
  return a.left - b.left || a.right - b.right;
}

function keysOf(corrections: readonly Correction[]): string[] {
  return corrections.map(({ is, left, right }) => `${is} ${left} ${right}`).toSorted();
}

/** Any total order that looks only at the texts. */
function inOrder(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [k, text] of left.entries()) {
    const other = right[k] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
