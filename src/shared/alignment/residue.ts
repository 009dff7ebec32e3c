import type { Bonds } from './bonds.ts';
import type { Features } from './features.ts';

/** Share of a piece's weight that must be found in the rest of its holder, by how far it stands away. */
const leastShare = [1, 0.35, 0.45, 0.55, 0.55];
const farthest = 4;
const distanceCost = 0.05;
const passes = 3;

/**
 * Finds what was split off or merged in: a free block whose words are found in a
 * neighbour's partner, among those words that the neighbour itself does not explain.
 * Several passes, as a piece found may leave its own neighbour in reach. O(features).
 */
export function bondPieces(features: Features, bonds: Bonds): void {
  for (let pass = 0; pass < passes; pass++) {
    let found = 0;
    for (const piece of bonds.free()) {
      const holder = holderOf(piece, features, bonds);
      if (holder === null) continue;
      bonds.hold(piece, holder.block, 'piece', holder.share);
      found++;
    }
    if (found === 0) return;
  }
}

function holderOf(piece: number, features: Features, bonds: Bonds): { block: number; share: number } | null {
  const mass = features.mass(piece);
  if (mass === 0) return null;
  const seen = new Set<number>();
  let best: { block: number; share: number; rank: number } | null = null;
  for (let distance = 1; distance <= farthest; distance++) {
    for (const neighbour of [piece - distance, piece + distance]) {
      if (!bonds.sameSide(piece, neighbour)) continue;
      for (const block of bonds.partners(neighbour)) {
        if (seen.has(block) || bonds.isExact(block)) continue;
        seen.add(block);
        const share = unexplained(piece, block, bonds.partners(block), features) / mass;
        const rank = share - distanceCost * distance;
        if (share > (leastShare[distance] ?? 1) && (best === null || rank > best.rank)) {
          best = { block, share, rank };
        }
      }
    }
  }
  return best;
}

/** Weight of a piece's features in the holder, without those its partners already account for. */
function unexplained(piece: number, holder: number, partners: readonly number[], features: Features): number {
  const wanted = features.of(piece);
  const wantedCounts = features.countsOf(piece);
  const held = new Cursor(holder, features);
  const explained = partners.map((partner) => new Cursor(partner, features));
  let sum = 0;
  for (const [k, feature] of wanted.entries()) {
    let left = held.count(feature);
    for (const cursor of explained) if (left > 0) left -= cursor.count(feature);
    if (left > 0) sum += Math.min(left, wantedCounts[k] ?? 0) * features.weight(feature);
  }
  return sum;
}

/** Reads a block's sorted features once, asked for ascending features. */
class Cursor {
  readonly #ids: Int32Array;
  readonly #counts: Uint8Array;
  #at = 0;

  constructor(block: number, features: Features) {
    this.#ids = features.of(block);
    this.#counts = features.countsOf(block);
  }

  count(feature: number): number {
    while (this.#at < this.#ids.length && (this.#ids[this.#at] ?? 0) < feature) this.#at++;
    return this.#ids[this.#at] === feature ? (this.#counts[this.#at] ?? 0) : 0;
  }
}
