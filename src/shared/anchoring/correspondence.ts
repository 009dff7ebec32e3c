import { firstEndingAfter, type Unit, unitsOf } from '../alignment/units.ts';
import { keptUnits } from '../alignment/wording.ts';
import type { Passage } from '../model/annotation.ts';

/** What stands in a text where a passage of the other stood. */
export interface Slot extends Passage {
  /** Words of the passage that stand in it, of how many. */
  readonly kept: number;
  readonly of: number;
  /** Whether it is the passage with all its words and no others between. */
  readonly whole: boolean;
  /** It begins or ends where the text does, for no word before or after the passage survives. */
  readonly open: boolean;
  /** Words beside the passage that did not survive either, so that the slot stands for them too. */
  readonly beside: number;
}

/**
 * Which words of one text are kept in another, asked from the first. Offsets are UTF-16 in these
 * texts. Costs what `keptUnits` costs, once; each question O(words of the passage and its slot).
 */
export class Correspondence {
  readonly #a: readonly Unit[];
  readonly #b: readonly Unit[];
  readonly #to: string;
  /** For each unit the one it is kept as, or -1. */
  readonly #inB: Int32Array;
  readonly #inA: Int32Array;
  /** For each unit of `a` the nearest kept one before it and after it, itself included; -1 where there is none. */
  readonly #before: Int32Array;
  readonly #after: Int32Array;

  /**
   * `language`, BCP 47, says how words are told apart. `isBack`: asked from the right text for the left
   * one. Which of several alike words is kept is found in one direction, so that both give one answer.
   */
  constructor(from: string, to: string, language: string, isBack = false) {
    this.#a = unitsOf(from, language);
    this.#b = unitsOf(to, language);
    this.#to = to;
    this.#inB = new Int32Array(this.#a.length).fill(-1);
    this.#inA = new Int32Array(this.#b.length).fill(-1);
    const kept = isBack ? keptUnits(this.#b, this.#a) : keptUnits(this.#a, this.#b);
    for (const { left, right } of kept) {
      const [a, b] = isBack ? [right, left] : [left, right];
      this.#inB[a] = b;
      this.#inA[b] = a;
    }
    this.#before = nearest(this.#inB, 1);
    this.#after = nearest(this.#inB, -1);
  }

  /**
   * The slot of a passage of the first text: from its own first word, or where that is gone from the
   * end of the nearest word before it that survives; and likewise at its end. Marks at an edge that
   * no mark of the passage stands for are left out. Empty (start = end) without a word in it.
   */
  slotOf({ start, end }: Passage): Slot {
    const inside = this.#covered(start, end);
    const first = this.#edgeOf(inside.from, inside.to - 1, 1);
    const last = this.#edgeOf(inside.to - 1, inside.from, -1);
    const left = this.#leftEdge(first, start);
    const right = this.#rightEdge(last, end);
    const covered = this.#a.slice(inside.from, inside.to);
    const of = covered.filter(({ isWord }) => isWord).length;
    const slot = this.#trimmed(left, right, of > 0);
    const b = this.#unitsIn(slot);
    const isFromPassage = (unit: number): boolean => {
      const source = this.#inA[unit] ?? -1;
      return source >= inside.from && source < inside.to;
    };
    let kept = 0;
    let others = 0;
    for (let k = b.from; k < b.to; k++) {
      if (this.#b[k]?.isWord !== true) continue;
      if (isFromPassage(k)) kept++;
      else others++;
    }
    return {
      ...slot,
      kept,
      of,
      whole: slot.start < slot.end && kept === of && others === 0,
      open: left.isOpen || right.isOpen,
      beside: this.#lostBetween(left.from, inside.from) + this.#lostBetween(inside.to, right.from),
    };
  }

  /** Words of a passage of the second text that no word of the first is kept as, of how many. */
  fresh({ start, end }: Passage): { readonly fresh: number; readonly of: number } {
    const { from, to } = this.#unitsIn({ start, end });
    let fresh = 0;
    let of = 0;
    for (let k = from; k < to; k++) {
      if (this.#b[k]?.isWord !== true) continue;
      of++;
      if (this.#inA[k] === -1) fresh++;
    }
    return { fresh, of };
  }

  #covered(start: number, end: number): { readonly from: number; readonly to: number } {
    const from = firstEndingAfter(this.#a, start);
    const last = firstEndingAfter(this.#a, end - 1);
    return { from, to: startsBefore(this.#a[last], end) ? last + 1 : last };
  }

  /** The unit at an edge of a passage, without the marks there that did not survive. */
  #edgeOf(from: number, to: number, step: 1 | -1): number {
    let k = from;
    while (k !== to && this.#a[k]?.isWord === false && this.#inB[k] === -1) k += step;
    return k;
  }

  #leftEdge(first: number, start: number): Edge {
    const own = this.#b[this.#inB[first] ?? -1];
    const unit = this.#a[first];
    if (own !== undefined && unit !== undefined)
      return { at: own.start + cut(unit, own, start - unit.start), isOwn: true, isOpen: false, from: first };
    const near = first === 0 ? -1 : (this.#before[first - 1] ?? -1);
    const survivor = this.#b[this.#inB[near] ?? -1];
    return { at: survivor?.end ?? 0, isOwn: false, isOpen: survivor === undefined, from: near + 1 };
  }

  #rightEdge(last: number, end: number): Edge {
    const own = this.#b[this.#inB[last] ?? -1];
    const unit = this.#a[last];
    if (own !== undefined && unit !== undefined)
      return { at: own.end - cut(unit, own, unit.end - end), isOwn: true, isOpen: false, from: last + 1 };
    const near = last + 1 >= this.#a.length ? -1 : (this.#after[last + 1] ?? -1);
    const survivor = this.#b[this.#inB[near] ?? -1];
    return {
      at: survivor?.start ?? this.#to.length,
      isOwn: false,
      isOpen: survivor === undefined,
      from: near < 0 ? this.#a.length : near,
    };
  }

  /** From the first word to the last between two edges; at an edge that is the passage's own, from there. */
  #trimmed(left: Edge, right: Edge, hasWords: boolean): Passage {
    const { at: start } = left;
    const { at: end } = right;
    if (start >= end) return { start, end: start };
    const { from, to } = this.#unitsIn({ start, end });
    const units = this.#b.slice(from, to);
    const first = units.find(({ isWord }) => isWord);
    const last = units.findLast(({ isWord }) => isWord);
    if (first === undefined || last === undefined)
      return left.isOwn && right.isOwn && !hasWords ? { start, end } : { start, end: start };
    return {
      start: left.isOwn ? start : this.#withOpening(first.start, start, units),
      end: right.isOwn ? end : this.#withClosing(first.start, last.end, end),
    };
  }

  /** The start of a slot, with a mark before it whose other half stands inside. */
  #withOpening(word: number, start: number, units: readonly Unit[]): number {
    const before = this.#to.slice(start, word).trimEnd();
    const close = closing[before.at(-1) ?? ''];
    const inside = units.some(({ start: at, written }) => at > word && written === close);
    return close !== undefined && inside ? start + before.length - 1 : word;
  }

  /** The end of a slot, with a mark after it whose other half stands inside, and the stop of an abbreviation. */
  #withClosing(first: number, word: number, end: number): number {
    const inside = this.#to.slice(first, word);
    const after = this.#to.slice(word, end);
    if (after.startsWith('.') && abbreviation.test(inside)) return word + 1;
    const opening = Object.keys(closing).find((open) => after.startsWith(closing[open] ?? open));
    const isOpened =
      opening !== undefined && inside.lastIndexOf(opening) > inside.lastIndexOf(after.charAt(0));
    return isOpened ? word + 1 : word;
  }

  #unitsIn({ start, end }: Passage): { readonly from: number; readonly to: number } {
    const from = firstEndingAfter(this.#b, start);
    let to = from;
    while (startsBefore(this.#b[to], end)) to++;
    return { from, to };
  }

  #lostBetween(from: number, to: number): number {
    return this.#a.slice(from, to).filter(({ isWord }) => isWord).length;
  }
}

/** An edge of a slot. */
interface Edge {
  /** Where in the second text. */
  readonly at: number;
  /** At the passage's own first (last) unit, which survives; else at the nearest neighbour's that does. */
  readonly isOwn: boolean;
  /** There is no such neighbour. */
  readonly isOpen: boolean;
  /** The passage with what is lost beside it begins (ends) at this unit of the first text. */
  readonly from: number;
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
};
/** Single letters with stops between, as at the end of "the U.S". */
const abbreviation = /(?<!\p{L})\p{L}(?:\.\p{L})+$/u;

/** How far into a kept unit a passage begins or ends: into the same letters only. */
function cut(a: Unit, b: Unit, by: number): number {
  return by > 0 && a.end - a.start === b.end - b.start ? by : 0;
}

function startsBefore(unit: Unit | undefined, offset: number): boolean {
  return unit !== undefined && unit.start < offset;
}

/** For each unit the nearest that is kept, looking back (1) or forth (-1), itself included. */
function nearest(kept: Int32Array, direction: 1 | -1): Int32Array {
  const result = new Int32Array(kept.length).fill(-1);
  let last = -1;
  for (let n = 0; n < kept.length; n++) {
    const k = direction === 1 ? n : kept.length - 1 - n;
    if ((kept[k] ?? -1) >= 0) last = k;
    result[k] = last;
  }
  return result;
}
