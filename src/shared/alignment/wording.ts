import { movedOf } from './moves.ts';
import type { Unit } from './units.ts';

/** A unit of the left and the unit of the right it is kept as. */
export interface Kept {
  readonly left: number;
  readonly right: number;
}

/** Half a letter marked is 1. What a letter kept saves (it stands on both sides), and a mark of punctuation. */
const letter = 4;
const mark = 1;
/** What a run of marked words costs: as much as four letters, so that a lone small word between two runs is not kept. */
const run = 8;
/** How many letters a character of a script without spaces is worth. */
const lettersOfCharacter = 3;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** How many units in a row may tell where in a very long text they stand. */
const runLengths = [2, 4, 8];
/** Less than any alignment is worth. */
const never = -1e9;
/** Most cells laid out at once: about 600 words against 600. */
const mostCells = 400_000;

/**
 * The units two wordings keep, in order, so that a reader sees phrases replaced: those
 * that leave the fewest letters marked when every run of marked words, on either side,
 * costs something to begin (affine gaps; Gotoh, Journal of Molecular Biology 162(3),
 * 1982). O(left x right) up to `mostCells`; what is longer is first cut at runs of
 * words that occur once on each side, and a stretch with none of these counts as wholly changed.
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
  // What the rest is worth after a kept unit, inside a run of the left, and inside one of the right behind it.
  const [afterKept, inLeft, inRight] = [0, 0, 0].map(() => new Int32Array((a.length + 1) * width));
  if (afterKept === undefined || inLeft === undefined || inRight === undefined) return [];
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const here = i * width + j;
      if (i === a.length && j === b.length) continue;
      const isSame = i < a.length && formsA[i] === formsB[j];
      const kept = isSame ? (worths[i] ?? 0) + (afterKept[here + width + 1] ?? 0) : never;
      const dropped = i < a.length ? (inLeft[here + width] ?? 0) : never;
      const added = j < b.length ? (inRight[here + 1] ?? 0) : never;
      inRight[here] = Math.max(kept, added);
      inLeft[here] = Math.max(kept, dropped, added - run);
      afterKept[here] = Math.max(kept, dropped - run, added - run);
    }
  }
  const result: Kept[] = [];
  let i = 0;
  let j = 0;
  let values = afterKept;
  while (i < a.length && j < b.length) {
    const here = i * width + j;
    const value = values[here];
    if (formsA[i] === formsB[j] && value === (worths[i] ?? 0) + (afterKept[here + width + 1] ?? 0)) {
      result.push({ left: i++, right: j++ });
      values = afterKept;
    } else if (values !== inRight && value === (inLeft[here + width] ?? 0) - (values === inLeft ? 0 : run)) {
      i++;
      values = inLeft;
    } else {
      j++;
      values = inRight;
    }
  }
  return result;
}

function keptAround(a: readonly Unit[], b: readonly Unit[]): Kept[] {
  const anchors = uniqueRuns(a, b);
  if (anchors.length === 0) return [];
  let from = { left: 0, right: 0 };
  return [...anchors, { left: a.length, right: b.length }].flatMap((anchor) => {
    const inside = keptUnits(a.slice(from.left, anchor.left), b.slice(from.right, anchor.right));
    const kept = shifted(inside, from.left, from.right);
    if (anchor.left < a.length) kept.push(anchor);
    from = { left: anchor.left + 1, right: anchor.right + 1 };
    return kept;
  });
}

/**
 * Where the same run of units stands once on each side, the longest list of those in order:
 * runs of two, or where no such run is alone, the shortest that are.
 */
function uniqueRuns(a: readonly Unit[], b: readonly Unit[]): Kept[] {
  const numbers = new Map<string, number>();
  const [formsA, formsB] = [formsOf(a, numbers), formsOf(b, numbers)];
  for (const length of runLengths) {
    const onRight = placesOfRuns(formsB, length);
    const found: Kept[] = [];
    for (const [name, left] of placesOfRuns(formsA, length)) {
      const right = onRight.get(name);
      if (left !== null && right !== undefined && right !== null) found.push({ left, right });
    }
    if (found.length > 0) return inOrder(found, b.length);
  }
  return [];
}

function inOrder(pairs: readonly Kept[], rightLength: number): Kept[] {
  const sorted = pairs.toSorted((x, y) => x.left - y.left);
  const moved = movedOf(
    sorted.map((pair) => ({ ...pair, weight: 1 })),
    rightLength,
  );
  return sorted.filter((_, k) => moved[k] === false);
}

/** By run of so many units where it begins, null where more than once. */
function placesOfRuns(forms: Int32Array, length: number): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let k = 0; k + length <= forms.length; k++) {
    const name = forms.subarray(k, k + length).join(' ');
    places.set(name, places.has(name) ? null : k);
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
  return letter * form.length * (unspaced.test(form) ? lettersOfCharacter : 1);
}
