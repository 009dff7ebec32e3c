import type { Reason } from '../../reading.ts';
import { isWithin, type PageBlock, type Place } from './blocks.ts';
import { articleWeight, markOf, statedMark } from './marks.ts';

/** Words of prose from which on a page that marks no article is taken to have one. */
const leastProse = 40;
/** Words of prose of an article the page itself marks. */
const leastMarked = 12;

/** Where the article of a page stands, and what is marked as something else. */
export interface Regions {
  readonly article: Place;
  /** The page marks its article, and nearly all prose stands in it. */
  readonly sure: boolean;
  /** What marks a place as something else than the article, the nearest mark first. */
  mark(place: Place): Reason | null;
  /** Takes back what the containers of a place say: its title stands in it. */
  clear(place: Place | null): void;
}

/**
 * Finds the article's container by the words of prose in each place (`prose`, by block). A page's own
 * word for it comes first; else it is the innermost place that holds nine tenths of the unmarked
 * prose. A mark on a place that holds the article, or most of the prose, is not believed. Null where
 * there is too little prose for an article.
 */
export function regionsOf(blocks: readonly PageBlock[], prose: readonly number[]): Regions | null {
  const held = heldBy(blocks, prose);
  const all = maximum(held);
  const marked = markedArticle(held);
  if (marked === null && all < leastProse) return null;

  const scope = marked === null ? all : (held.get(marked) ?? 0);
  const disbelieved = new Set<Place>();
  for (const [place, words] of held) {
    const holds = marked !== null && isWithin(marked, place);
    const most = words > scope / 2 && (marked === null || isWithin(place, marked));
    if (holds || (most && markOf(place) !== 'comment')) disbelieved.add(place);
  }
  const known = new Map<Place, Reason | null>();
  const mark = (place: Place): Reason | null => {
    const path: Place[] = [];
    let at: Place | null = place;
    for (; at !== null && !known.has(at); at = at.parent) path.push(at);
    let reason = at === null ? null : (known.get(at) ?? null);
    for (const one of path.toReversed()) {
      reason = (disbelieved.has(one) ? null : markOf(one)) ?? reason;
      known.set(one, reason);
    }
    return reason;
  };

  const unmarked = heldBy(
    blocks,
    prose.map((words, at) => {
      const block = blocks[at];
      return block !== undefined && mark(block.place) === null ? words : 0;
    }),
  );
  const total = maximum(unmarked);
  const article = marked ?? innermost(unmarked, total * 0.9);
  if (article === null) return null;
  for (const place of wronglyNamed(blocks, prose, article, mark)) disbelieved.add(place);
  known.clear();
  return {
    article,
    sure: marked !== null && (unmarked.get(marked) ?? 0) >= total * 0.75,
    mark,
    clear(place) {
      for (let at = place; at !== null; at = at.parent) disbelieved.add(at);
      known.clear();
    },
  };
}

/** Marks that are not taken back within an article: what they name holds prose of its own. */
const ownProse = new Set<Reason | null>(['comment', 'advert', 'caption']);

/** Places that only their names mark, with a sentence or more in the midst of the article's prose: they are part of it. */
function wronglyNamed(
  blocks: readonly PageBlock[],
  prose: readonly number[],
  article: Place,
  mark: (place: Place) => Reason | null,
): Place[] {
  const inside = blocks.flatMap(({ place }, at) => {
    const words = prose[at] ?? 0;
    return words > 0 && isWithin(place, article) ? [{ place, words, reason: mark(place) }] : [];
  });
  const first = inside.findIndex(({ reason }) => reason === null);
  const last = inside.findLastIndex(({ reason }) => reason === null);
  return inside.slice(first + 1, Math.max(first + 1, last)).flatMap(({ place, words, reason }) => {
    if (reason === null || words <= leastMarked || ownProse.has(reason)) return [];
    for (let at: Place | null = place; at !== null; at = at.parent)
      if (markOf(at) !== null) return statedMark(at) === null ? [at] : [];
    return [];
  });
}

/** Words of prose in each place and all below it: the innermost places first, each added to the one it stands in. */
function heldBy(blocks: readonly PageBlock[], prose: readonly number[]): Map<Place, number> {
  const held = new Map<Place, number>();
  for (const [n, { place }] of blocks.entries()) {
    for (let at: Place | null = place; at !== null && !held.has(at); at = at.parent) held.set(at, 0);
    held.set(place, (held.get(place) ?? 0) + (prose[n] ?? 0));
  }
  for (const place of [...held.keys()].toSorted((a, b) => b.depth - a.depth))
    if (place.parent !== null) held.set(place.parent, (held.get(place.parent) ?? 0) + (held.get(place) ?? 0));
  return held;
}

/** What the page marks as its article: of the places it marks, the surest of those that hold most of the prose in them. */
function markedArticle(held: ReadonlyMap<Place, number>): Place | null {
  const candidates = [...held]
    .filter(([, words]) => words >= leastMarked)
    .map(([place, words]) => ({ place, words, weight: articleWeight(place.element) }))
    .filter(({ weight }) => weight > 0);
  const most = candidates.reduce((most, { words }) => Math.max(most, words), 0);
  if (most < maximum(held) / 4) return null;
  const [best] = candidates
    .filter(({ words }) => words >= most * 0.8)
    .toSorted((a, b) => b.weight - a.weight || b.words - a.words || a.place.depth - b.place.depth);
  return best?.place ?? null;
}

/** Elements that hold lines of a text rather than a text. */
const ofLines = new Set([
  'p',
  'ol',
  'ul',
  'li',
  'dl',
  'dd',
  'dt',
  'blockquote',
  'pre',
  'table',
  'tbody',
  'tr',
]);

function innermost(held: ReadonlyMap<Place, number>, least: number): Place | null {
  let best: Place | null = null;
  for (const [place, words] of held)
    if (words > 0 && words >= least && (best === null || place.depth > best.depth)) best = place;
  while (best?.parent && ofLines.has(best.element.tagName)) best = best.parent;
  return best;
}

const maximum = (held: ReadonlyMap<Place, number>): number => {
  let most = 0;
  for (const words of held.values()) most = Math.max(most, words);
  return most;
};
