import type { Summary } from '../alignment/alignment.ts';
import type { Pair } from '../model/comparison.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { versionsOf } from '../model/versions.ts';

/** Fewer documents than this are a pair. */
const leastInChain = 3;

/**
 * The documents of the strip over a pair, in order: those that were chosen, else all versions of the
 * statement both sides are versions of. Empty where that leaves no more than a pair.
 */
export function chainAround(
  documents: ReadonlyMap<Id, Document>,
  { left, right }: Pair,
  chosen: readonly Id[],
): Id[] {
  const found = chosen.length > 0 ? chosen : versionsOf(documents, left);
  const chain = found.filter((id) => documents.has(id));
  const isWhole = chosen.length > 0 || chain.includes(right);
  return isWhole && chain.length >= leastInChain ? chain : [];
}

/** What is stepped through: each document with the next, then the first with the last. */
export function linksOf(chain: readonly Id[]): Pair[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined || chain.length < 2) return [];
  const neighbours = chain.slice(1).map((right, i) => ({ left: chain[i] ?? right, right }));
  return chain.length < leastInChain ? neighbours : [...neighbours, { left: first, right: last }];
}

/** Which link a pair is, in either order; -1 where it is none of them. */
export function linkAt(links: readonly Pair[], { left, right }: Pair): number {
  return links.findIndex(
    (link) => (link.left === left && link.right === right) || (link.left === right && link.right === left),
  );
}

/** What became of A's paragraphs in B, in four figures: the first three add up to all of A's. */
export interface LinkFigures {
  /** Word for word. */
  readonly kept: number;
  /** Reworded, split, merged or quoted. */
  readonly changed: number;
  readonly dropped: number;
  readonly added: number;
}

export function figuresOf({ left, right }: Summary): LinkFigures {
  return {
    kept: left.identical,
    changed: left.total - left.identical - left.dropped,
    dropped: left.dropped,
    added: right.added,
  };
}

/** `12 kept, 3 changed, 2 dropped`; what there is none of is not said, unless nothing else is. */
export function figuresInWords({ kept, changed, dropped, added }: LinkFigures): string {
  const said = [
    `${kept} kept`,
    changed === 0 ? '' : `${changed} changed`,
    dropped === 0 ? '' : `${dropped} dropped`,
    added === 0 ? '' : `${added} added`,
  ];
  return changed + dropped + added === 0 ? `all ${kept} kept` : said.filter(Boolean).join(', ');
}
