import { type Fingerprint, runLength } from './fingerprint.ts';

/**
 * How much of two texts is the same, 0 to 1: the share of each one's tokens that lie in a run of tokens the other has
 * too, wherever it stands there; of the two shares the smaller. A word that was changed costs itself and not its
 * neighbours; a text inside one twice as long shares half of it. O(tokens of both).
 */
export function sharedShare(one: Fingerprint, other: Fingerprint): number {
  if (one.tokens === 0 || other.tokens === 0) return 0;
  return Math.min(coveredShare(one, new Set(other.runs)), coveredShare(other, new Set(one.runs)));
}

function coveredShare({ runs, tokens }: Fingerprint, known: ReadonlySet<number>): number {
  let covered = 0;
  let until = 0;
  for (const [at, run] of runs.entries()) {
    if (known.has(run)) {
      const end = at + runLength(run);
      covered += Math.max(0, end - Math.max(at, until));
      until = Math.max(until, end);
    }
  }
  return covered / tokens;
}
