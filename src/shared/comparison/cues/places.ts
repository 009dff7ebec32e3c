import { firstEndingAfter, type Unit } from '../../alignment/units.ts';
import type { Wordings } from '../../alignment/words.ts';
import type { Passage } from '../../model/annotation.ts';
import type { Term } from './terms.ts';

/** A stretch both wordings have in common ground: the terms of each side there, and what was exchanged. */
export interface Place {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** What each side alone has there; null where that is nothing. */
  readonly leftOnly: Passage | null;
  readonly rightOnly: Passage | null;
  /** How many words that is on each side. */
  readonly leftWords: number;
  readonly rightWords: number;
}

/**
 * Where two wordings differ in words, with the terms that stand there or reach into it, so that what
 * was replaced is beside what replaced it. Both texts are laid on one line: each kept unit is a
 * point of it, all between two kept units is another; terms that share a point stand together.
 * O(units + terms log terms).
 */
export function placesOf(
  wordings: Wordings,
  leftTerms: readonly Term[],
  rightTerms: readonly Term[],
): Place[] {
  const left = pointsOf(
    wordings.left,
    wordings.kept.map((pair) => pair.left),
  );
  const right = pointsOf(
    wordings.right,
    wordings.kept.map((pair) => pair.right),
  );
  const stretches = joined([
    ...changedPoints(wordings.left, left),
    ...changedPoints(wordings.right, right),
    ...leftTerms.map((term) => stretchOf(term, wordings.left, left)),
    ...rightTerms.map((term) => stretchOf(term, wordings.right, right)),
  ]);
  const leftSide = new Side(wordings.left, left, leftTerms);
  const rightSide = new Side(wordings.right, right, rightTerms);
  return stretches
    .filter(({ isChanged }) => isChanged)
    .map((stretch) => {
      const a = leftSide.within(stretch);
      const b = rightSide.within(stretch);
      return {
        left: a.terms,
        right: b.terms,
        leftOnly: a.only,
        rightOnly: b.only,
        leftWords: a.words,
        rightWords: b.words,
      };
    });
}

/** Points from `from` to `to`, both in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isChanged: boolean;
}

/** The point of each unit: odd where it is kept, even between two that are. */
function pointsOf(units: readonly Unit[], kept: readonly number[]): number[] {
  let next = 0;
  return units.map((_, k) => {
    if (kept[next] !== k) return 2 * next;
    next++;
    return 2 * next - 1;
  });
}

function changedPoints(units: readonly Unit[], points: readonly number[]): Stretch[] {
  return units.flatMap(({ isWord }, k) => {
    const point = points[k] ?? 0;
    return isWord && point % 2 === 0 ? [{ from: point, to: point, isChanged: true }] : [];
  });
}

function stretchOf({ start, end }: Term, units: readonly Unit[], points: readonly number[]): Stretch {
  const first = firstEndingAfter(units, start);
  const behind = firstEndingAfter(units, end - 1);
  const from = points[first] ?? 0;
  return { from, to: Math.max(from, points[behind] ?? from), isChanged: false };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.to) result.push(stretch);
    else
      result[result.length - 1] = {
        from: last.from,
        to: Math.max(last.to, stretch.to),
        isChanged: last.isChanged || stretch.isChanged,
      };
  }
  return result;
}

/** One side, walked through once: stretches are asked for in order. */
class Side {
  readonly #units: readonly Unit[];
  readonly #points: readonly number[];
  readonly #terms: readonly Term[];
  #unit = 0;
  #term = 0;

  constructor(units: readonly Unit[], points: readonly number[], terms: readonly Term[]) {
    this.#units = units;
    this.#points = points;
    this.#terms = terms;
  }

  within({ from, to }: Stretch): { terms: Term[]; only: Passage | null; words: number } {
    let only: Passage | null = null;
    let words = 0;
    let end = 0;
    let start = Number.POSITIVE_INFINITY;
    for (; this.#unit < this.#units.length && (this.#points[this.#unit] ?? 0) <= to; this.#unit++) {
      const unit = this.#units[this.#unit];
      const point = this.#points[this.#unit] ?? 0;
      if (unit === undefined || point < from) continue;
      start = Math.min(start, unit.start);
      end = unit.end;
      if (point % 2 !== 0 || !unit.isWord) continue;
      words++;
      only = { start: only === null ? unit.start : only.start, end: unit.end };
    }
    const terms: Term[] = [];
    for (; this.#term < this.#terms.length; this.#term++) {
      const term = this.#terms[this.#term];
      if (term === undefined || term.start >= end) break;
      if (term.end > start) terms.push(term);
    }
    return { terms, only, words };
  }
}
