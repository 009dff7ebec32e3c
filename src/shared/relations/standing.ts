/** Fewest shingles two paragraphs share: fewer may be one set phrase. */
const fewest = 4;
/** Share of the shorter paragraph's shingles: where every third word was changed, about a fifth are left. */
const least = 0.2;

/**
 * Whether a paragraph seems to stand in another, by the number of shingles they share and have:
 * as it is, reworded, or the shorter inside the longer. Lenient: what passes is aligned before
 * anything is said of it, what does not is never looked at again.
 */
export function isStanding(shared: number, one: number, other: number): boolean {
  return shared >= fewest && shared >= least * Math.min(one, other);
}
