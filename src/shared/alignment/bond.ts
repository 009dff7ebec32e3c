import { linkAnchors } from './anchors.ts';
import { Bonds } from './bonds.ts';
import { candidatesOf } from './candidates.ts';
import { agreement, linkInContext } from './context.ts';
import { linkExact, linkRepeats } from './exact.ts';
import { Features } from './features.ts';
import { linkGaps } from './gaps.ts';
import { Links } from './links.ts';
import { bondQuotations } from './quotations.ts';
import { bondPieces } from './residue.ts';
import { Side } from './side.ts';
import { Vocabulary } from './tokens.ts';

/** What belongs together in two lists of block texts, from the surest evidence to the weakest. */
export function bond(leftTexts: readonly string[], rightTexts: readonly string[]): Bonds {
  const vocabulary = new Vocabulary();
  const left = new Side(leftTexts, vocabulary);
  const right = new Side(rightTexts, vocabulary);
  const links = new Links(left.length, right.length);
  linkExact(left, right, links);

  const features = new Features(left, right, links, vocabulary);
  const candidates = candidatesOf(features, links);
  linkAnchors(candidates, links);
  linkInContext(left, right, candidates, features, links);
  linkGaps(left, right, features, links);
  linkRepeats(left, right, links, (i, j) => agreement(links, i, j));

  const bonds = new Bonds(links);
  const tokensOf = (block: number) =>
    block < left.length ? left.tokens(block) : right.tokens(block - left.length);
  bondPieces(features, bonds);
  bondQuotations(tokensOf, features, vocabulary, bonds);
  return bonds;
}
