import type { Bonds } from './bonds.ts';
import type { Candidate } from './candidates.ts';
import type { Features } from './features.ts';
import { Remains } from './remains.ts';

/** Share of a piece's weight that must be found in the rest of its holder, by how far it stands away. */
const leastShare = [1, 0.35, 0.45, 0.55, 0.55];
const farthest = 4;
/** The same where it stands somewhere else altogether. */
const leastShareAnywhere = 0.6;
const distanceCost = 0.05;
const passes = 3;

interface Rest {
  readonly features: Features;
  readonly bonds: Bonds;
  readonly remains: Remains;
}

/** A free block found in a holder: how much of it, and what speaks for this holder before others. */
interface Holder {
  readonly block: number;
  readonly share: number;
  readonly rank: number;
}

/**
 * Finds what was split off or merged in: a free block whose words are found in a
 * neighbour's partner, among those words that the neighbour itself does not explain.
 * Several passes, as a piece found may leave its own neighbour in reach. What has no
 * such neighbour may lie in one of its `candidates`, if nearly all of it does. O(features).
 */
export function bondPieces(candidates: readonly Candidate[], features: Features, bonds: Bonds): void {
  const elsewhere = candidatesByBlock(candidates, bonds);
  const rest: Rest = { features, bonds, remains: new Remains(features, bonds) };
  for (let pass = 0; pass < passes; pass++) {
    let found = 0;
    for (const piece of bonds.free()) {
      const holder = holderBeside(piece, rest) ?? holderAmong(elsewhere.get(piece) ?? [], piece, rest);
      if (holder === null) continue;
      bonds.hold(piece, holder.block, 'piece', holder.share);
      found++;
    }
    if (found === 0) return;
  }
}

/** Of the partners of the blocks around a piece, the one that holds most of it. */
function holderBeside(piece: number, rest: Rest): Holder | null {
  const { bonds } = rest;
  let best: Holder | null = null;
  for (let distance = 1; distance <= farthest; distance++) {
    for (const neighbour of [piece - distance, piece + distance]) {
      if (!bonds.sameSide(piece, neighbour)) continue;
      for (const block of bonds.partners(neighbour)) {
        const share = shareHeld(piece, block, rest);
        const rank = share - distanceCost * distance;
        if (share > (leastShare[distance] ?? 1) && (best === null || rank > best.rank)) {
          best = { block, share, rank };
        }
      }
    }
  }
  return best;
}

function holderAmong(blocks: readonly number[], piece: number, rest: Rest): Holder | null {
  let best: Holder | null = null;
  for (const block of blocks) {
    if (rest.bonds.isFree(block)) continue;
    const share = shareHeld(piece, block, rest);
    if (share > leastShareAnywhere && (best === null || share > best.rank))
      best = { block, share, rank: share };
  }
  return best;
}

function candidatesByBlock(candidates: readonly Candidate[], { lefts }: Bonds): Map<number, number[]> {
  const byBlock = new Map<number, number[]>();
  const note = (block: number, other: number) => {
    const list = byBlock.get(block);
    if (list === undefined) byBlock.set(block, [other]);
    else list.push(other);
  };
  for (const { left, right } of candidates) {
    note(left, lefts + right);
    note(lefts + right, left);
  }
  return byBlock;
}

/** Share of a piece's weight that a holder has, without what the holder's partners already account for. */
function shareHeld(piece: number, holder: number, { features, bonds, remains }: Rest): number {
  const mass = features.mass(piece);
  if (mass === 0 || bonds.isSettled(holder) || bonds.areApart(piece, holder)) return 0;
  return remains.weightIn(piece, holder) / mass;
}
