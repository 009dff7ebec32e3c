import { linkAnchors } from './anchors.ts';
import { Bonds } from './bonds.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { agreement, linkInContext } from './context.ts';
import { linkAsserted, linkExact, linkRepeats } from './exact.ts';
import { Features } from './features.ts';
import { linkGaps } from './gaps.ts';
import { linkInPlace } from './in-place.ts';
import { Links } from './links.ts';
import { phases, type Premises } from './premises.ts';
import { bondQuotations } from './quotations.ts';
import { bondPieces } from './residue.ts';
import { Rivals } from './rivals.ts';
import { Side } from './side.ts';
import { bondStrays, linkStrays } from './strays.ts';
import { unlinkUnsupported } from './support.ts';

/** What two lists of block texts have to do with each other. */
export interface Bonded {
  readonly bonds: Bonds;
  /** Pairs below the line of confidence: alike, yet neither block is bonded. */
  readonly similar: readonly Candidate[];
}

/** Likeness from which on a pair not asserted is worth offering. */
const leastSimilar = 0.25;

/** What belongs together in two lists of block texts, from the surest evidence to the weakest. */
export function bond(
  leftTexts: readonly string[],
  rightTexts: readonly string[],
  { vocabulary, corrections, onlySame, progress }: Premises,
): Bonded {
  const left = new Side(leftTexts, vocabulary);
  const right = new Side(rightTexts, vocabulary);
  const links = new Links(left.length, right.length, corrections);
  linkAsserted(left, right, links, corrections);
  linkExact(left, right, links);
  const blocks = left.length + right.length;
  if (onlySame || left.length === 0 || right.length === 0) {
    linkRepeats(left, right, links, (i, j) => agreement(links, i, j));
    progress.step(blocks, phases);
    return { bonds: new Bonds(links), similar: [] };
  }
  progress.step(blocks);

  const features = new Features(left, right, links, vocabulary);
  linkInPlace(features, links);
  progress.step(blocks);
  const candidates = candidatesOf(features, links);
  linkAnchors(candidates, links);
  progress.step(blocks);
  linkInContext(left, right, candidates, features, links);
  linkGaps(left, right, features, links);
  unlinkUnsupported(links, new Rivals(candidates, links));
  linkStrays(left, right, candidates, links);
  linkRepeats(left, right, links, (i, j) => agreement(links, i, j));

  progress.step(blocks);

  const bonds = new Bonds(links);
  const tokensOf = (block: number) =>
    block < left.length ? left.tokens(block) : right.tokens(block - left.length);
  const spansOf = (block: number) =>
    block < left.length ? left.spans(block) : right.spans(block - left.length);
  const textOf = (block: number) =>
    block < left.length ? left.text(block) : right.text(block - left.length);
  bondPieces(candidates, features, bonds);
  bondQuotations({ textOf, tokensOf, spansOf, features, vocabulary, bonds });
  bondStrays(left, right, candidates, bonds);
  progress.step(blocks);
  const free = candidates.filter(({ left: i, right: j }) => bonds.isFree(i) && bonds.isFree(left.length + j));
  return { bonds, similar: eachOthersBest(free) };
}

/** The pairs alike enough to offer of which neither block has a better one. O(n log n). */
function eachOthersBest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<string>();
  return candidates
    .filter(({ alike }) => alike >= leastSimilar)
    .toSorted((a, b) => b.alike - a.alike || a.left - b.left || a.right - b.right)
    .filter(({ left, right }) => {
      const isNew = !taken.has(`left ${left}`) && !taken.has(`right ${right}`);
      taken.add(`left ${left}`).add(`right ${right}`);
      return isNew;
    });
}
