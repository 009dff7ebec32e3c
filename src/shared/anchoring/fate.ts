import type { Passage } from '../model/annotation.ts';

/** What became of a passage in another version; what only the new version has was added. */
export type FateName = 'verbatim' | 'moved' | 'reworded' | 'replaced' | 'removed';

/** The names in the order of what is left of a passage, the most first. */
export const fateNames: readonly FateName[] = ['verbatim', 'moved', 'reworded', 'replaced', 'removed'];

/** What became of an annotation's passage in another version of its text. Plain data: it crosses from a worker. */
export interface Fate {
  readonly fate: FateName;
  /**
   * What stands in its place: UTF-16 in the other canonical text, on grapheme boundaries, without
   * white space at the ends, in text order and disjoint. None where it was removed.
   */
  readonly slots: readonly Passage[];
  /** Words of the passage that stand in the slots unchanged, of how many. */
  readonly kept: number;
  readonly of: number;
  /** Where it stands in the other text or, removed, where it would: a UTF-16 offset. */
  readonly at: number;
  /** False: only a suggestion, for the blocks are hardly alike or the words prove little. */
  readonly sure: boolean;
  /** Every word is there, but punctuation, case, width or quotation marks differ. */
  readonly quiet: boolean;
}

/** What became of one stretch of a passage. Offsets count as in Fate. */
export interface Found {
  readonly slots: readonly Passage[];
  readonly kept: number;
  readonly of: number;
  readonly at: number;
  readonly sure: boolean;
  /** All its words and nothing between them; with `quiet`, not to the letter. */
  readonly whole: boolean;
  readonly quiet: boolean;
  /** Out of the order of the rest. */
  readonly moved: boolean;
}

/** A passage with fewer of its words kept was replaced. A rule of display: the slot is shown all the same. */
const leastKept = 0.5;

/**
 * The fate of a passage by what became of its stretches, in text order; at least one. `text` is the
 * other text: slots with nothing but white space between are one.
 */
export function fateFrom(found: readonly Found[], text: string): Fate {
  const sum = (of: (one: Found) => number): number => found.reduce((total, one) => total + of(one), 0);
  const kept = sum((one) => one.kept);
  const of = sum((one) => one.of);
  const slots = disjoint(
    found.flatMap((one) => one.slots),
    text,
  );
  const placed = found.filter((one) => one.slots.length > 0);
  return {
    fate: nameOf(found, slots, kept, of),
    slots,
    kept,
    of,
    at: slots[0]?.start ?? found[0]?.at ?? 0,
    sure: (placed.length > 0 ? placed : found).every((one) => one.sure),
    quiet: found.every((one) => one.whole) && found.some((one) => one.quiet),
  };
}

function nameOf(found: readonly Found[], slots: readonly Passage[], kept: number, of: number): FateName {
  if (slots.length === 0) return 'removed';
  if (found.every((one) => one.whole)) return found.some((one) => one.moved) ? 'moved' : 'verbatim';
  return kept >= of * leastKept ? 'reworded' : 'replaced';
}

/** Passages in text order, those that overlap or are apart by white space only joined. */
function disjoint(passages: readonly Passage[], text: string): Passage[] {
  const result: Passage[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && (start <= last.end || /^\s*$/.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
