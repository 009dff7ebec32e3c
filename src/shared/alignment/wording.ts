import { movedOf } from './moves.ts';
import type { Unit } from './units.ts';

/** A unit of the left and the unit of the right it is kept as. */
export interface Kept {
  readonly left: number;
  readonly right: number;
}

/** What keeping a unit is worth, and what each new change costs: a lone small word between two changes is not kept. */
const contentWord = 10;
const smallWord = 5;
const mark = 2;
const change = 9;
const small = /^\p{Script=Latin}{1,3}$|^[\p{Script=Han}\p{Script=Hiragana}]$/u;
/** Less than any alignment is worth. */
const never = -1e9;
/** Most cells laid out at once: about 600 words against 600. */
const mostCells = 400_000;

/**
 * The units two wordings keep, in order, so that a reader sees phrases replaced: the
 * common subsequence that is worth most when every change costs something to begin
 * (affine gaps; Gotoh, Journal of Molecular Biology 162(3), 1982). O(left x right) up
 * to `mostCells`; what is longer is first cut at word pairs that occur once on each
 * side, and a stretch with none of these counts as wholly changed.
 */
export function keptUnits(left: readonly Unit[], right: readonly Unit[]): Kept[] {
  let start = 0;
  while (start < left.length && start < right.length && same(left[start], right[start])) start++;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    same(left[left.length - 1 - end], right[right.length - 1 - end])
  ) {
    end++;
  }
  const a = left.slice(start, left.length - end);
  const b = right.slice(start, right.length - end);
  const inside = a.length * b.length <= mostCells ? bestKept(a, b) : keptAround(a, b);
  return [
    ...Array.from({ length: start }, (_, k) => ({ left: k, right: k })),
    ...shifted(inside, start, start),
    ...Array.from({ length: end }, (_, k) => ({
      left: left.length - end + k,
      right: right.length - end + k,
    })),
  ];
}

function bestKept(a: readonly Unit[], b: readonly Unit[]): Kept[] {
  const width = b.length + 1;
  const numbers = new Map<string, number>();
  const [formsA, formsB] = [formsOf(a, numbers), formsOf(b, numbers)];
  const worths = Int32Array.from(a, worth);
  const inMatch = new Int32Array((a.length + 1) * width);
  const inChange = new Int32Array((a.length + 1) * width);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const here = i * width + j;
      if (i === a.length && j === b.length) continue;
      const isSame = i < a.length && formsA[i] === formsB[j];
      const kept = isSame ? (worths[i] ?? 0) + (inMatch[here + width + 1] ?? 0) : never;
      const dropped = i < a.length ? (inChange[here + width] ?? 0) : never;
      const added = j < b.length ? (inChange[here + 1] ?? 0) : never;
      const changing = Math.max(kept, dropped, added);
      inChange[here] = changing;
      inMatch[here] = Math.max(kept, changing - change);
    }
  }
  const result: Kept[] = [];
  let i = 0;
  let j = 0;
  let matching = true;
  while (i < a.length && j < b.length) {
    const here = i * width + j;
    const value = matching ? inMatch[here] : inChange[here];
    if (formsA[i] === formsB[j] && value === (worths[i] ?? 0) + (inMatch[here + width + 1] ?? 0)) {
      result.push({ left: i++, right: j++ });
      matching = true;
    } else if (matching) matching = false;
    else if (value === inChange[here + width]) i++;
    else j++;
  }
  return result;
}

function keptAround(a: readonly Unit[], b: readonly Unit[]): Kept[] {
  const anchors = uniquePairs(a, b);
  if (anchors.length === 0) return [];
  const result: Kept[] = [];
  let from = { left: 0, right: 0 };
  for (const anchor of [...anchors, { left: a.length, right: b.length }]) {
    const inside = keptUnits(a.slice(from.left, anchor.left), b.slice(from.right, anchor.right));
    result.push(...shifted(inside, from.left, from.right));
    if (anchor.left < a.length) result.push(anchor);
    from = { left: anchor.left + 1, right: anchor.right + 1 };
  }
  return result;
}

/** Where a pair of units stands once on each side: the longest list of those in order. */
function uniquePairs(a: readonly Unit[], b: readonly Unit[]): Kept[] {
  const onRight = pairPlaces(b);
  const pairs: Kept[] = [];
  for (const [pair, left] of pairPlaces(a)) {
    const right = onRight.get(pair);
    if (left !== null && right !== undefined && right !== null) pairs.push({ left, right });
  }
  const sorted = pairs.toSorted((x, y) => x.left - y.left);
  const moved = movedOf(
    sorted.map((pair) => ({ ...pair, weight: 1 })),
    b.length,
  );
  return sorted.filter((_, k) => moved[k] === false);
}

/** By pair of units where it begins, null where more than once. */
function pairPlaces(units: readonly Unit[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let k = 0; k + 1 < units.length; k++) {
    const pair = `${units[k]?.form}\n${units[k + 1]?.form}`;
    places.set(pair, places.has(pair) ? null : k);
  }
  return places;
}

function shifted(kept: readonly Kept[], left: number, right: number): Kept[] {
  return kept.map((one) => ({ left: one.left + left, right: one.right + right }));
}

/** The forms as numbers, which are compared far faster. */
function formsOf(units: readonly Unit[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(units, ({ form }) => {
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  });
}

function same(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && a.form === b.form;
}

function worth({ form, isWord }: Unit): number {
  if (!isWord) return mark;
  return form.length <= 3 && small.test(form) ? smallWord : contentWord;
}
