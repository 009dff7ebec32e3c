import type { Passage } from '../../model/annotation.ts';
import { fold, type Folded } from '../../search/fold.ts';

/** Words of a text that are like a quotation. */
export interface Nearest {
  /** UTF-16, in the text. */
  readonly passage: Passage;
  /** Single characters to add, drop or replace, case, width, quotation marks and white space left aside. */
  readonly distance: number;
  /** From 0 to 1: how much of the quotation is there. */
  readonly likeness: number;
}

/** Less alike than this is something else. */
const leastLikeness = 0.6;
/** Places looked at closely. */
const mostPlaces = 4;
/** Places of one sequence of characters in a quotation that are looked at: of more, none tells much. */
const mostRepeats = 8;
const longestGram = 6;
const widestSlack = 400;

/** A text in which quotations are looked for. Made in O(text). */
export class NearestIn {
  readonly #folded: Folded;

  constructor(text: string) {
    this.#folded = fold(text, false);
  }

  /**
   * The words most like a quotation, or null where none are. Candidates are the diagonals that share
   * most n-grams with it; in each, P. Sellers' dynamic programme (“The theory and computation of
   * evolutionary distances”, 1980) in a band. O(text + quotation × band).
   */
  of(quotation: string): Nearest | null {
    const wanted = fold(quotation.trim(), false).text;
    let best: Match | null = null;
    for (const diagonal of diagonals(this.#folded.text, wanted)) {
      const found = inBand(this.#folded.text, wanted, diagonal);
      if (found !== null && (best === null || found.distance < best.distance)) best = found;
    }
    const likeness = best === null ? 0 : 1 - best.distance / wanted.length;
    if (best === null || best.start >= best.end || likeness < leastLikeness) return null;
    return { passage: this.#unfolded(best), distance: best.distance, likeness };
  }

  /** In the source, whole graphemes. */
  #unfolded({ start, end }: Match): Passage {
    const { origins } = this.#folded;
    if (origins === null) return { start, end };
    return { start: origins.starts[start] ?? 0, end: origins.ends[end - 1] ?? 0 };
  }
}

interface Match extends Passage {
  readonly distance: number;
}

/** Where the quotation would begin, by the n-grams it shares with the text: the likeliest first. */
function diagonals(text: string, wanted: string): number[] {
  const size = Math.min(longestGram, Math.max(1, Math.floor(wanted.length / 3)));
  const grams = new Map<string, number[]>();
  for (let at = 0; at + size <= wanted.length; at++) {
    const gram = wanted.slice(at, at + size);
    const known = grams.get(gram);
    if (known === undefined) grams.set(gram, [at]);
    else if (known.length <= mostRepeats) known.push(at);
  }
  const width = Math.max(8, slackOf(wanted) >> 1);
  const votes = new Map<number, { count: number; first: number }>();
  for (let at = 0; at + size <= text.length; at++) {
    const places = grams.get(text.slice(at, at + size)) ?? [];
    if (places.length > mostRepeats) continue;
    for (const place of places) {
      const bucket = Math.floor((at - place) / width);
      const known = votes.get(bucket);
      if (known === undefined) votes.set(bucket, { count: 1, first: at - place });
      else known.count++;
    }
  }
  return [...votes.values()]
    .toSorted((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, mostPlaces)
    .map(({ first }) => first);
}

function slackOf(wanted: string): number {
  return Math.min(widestSlack, 16 + Math.ceil(wanted.length / 4));
}

/** The cheapest way to find the whole quotation about a diagonal; of equally cheap ones the first, the shortest. */
function inBand(text: string, wanted: string, diagonal: number): Match | null {
  const slack = slackOf(wanted);
  const from = Math.max(0, diagonal - slack);
  const to = Math.min(text.length, diagonal + wanted.length + slack);
  const columns = to - from;
  if (columns <= 0) return null;
  let costs = new Int32Array(columns + 1);
  let starts = Int32Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= wanted.length; row++) {
    const nextCosts = new Int32Array(columns + 1).fill(wanted.length + 1);
    const nextStarts = new Int32Array(columns + 1);
    const middle = diagonal - from + row;
    const first = Math.max(0, middle - 2 * slack);
    const last = Math.min(columns, middle + 2 * slack);
    for (let column = first; column <= last; column++) {
      const isSame = column > 0 && wanted.charCodeAt(row - 1) === text.charCodeAt(from + column - 1);
      const replaced = column === 0 ? wanted.length + 1 : (costs[column - 1] ?? 0) + (isSame ? 0 : 1);
      const dropped = (costs[column] ?? 0) + 1;
      const added = column === first ? wanted.length + 1 : (nextCosts[column - 1] ?? 0) + 1;
      const least = Math.min(replaced, dropped, added);
      nextCosts[column] = least;
      nextStarts[column] =
        (least === replaced
          ? starts[column - 1]
          : least === dropped
            ? starts[column]
            : nextStarts[column - 1]) ?? 0;
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  const distance = costs.reduce((least, cost) => Math.min(least, cost));
  const end = costs.indexOf(distance);
  return { start: from + (starts[end] ?? 0), end: from + end, distance };
}
