import type { Passage } from '../model/annotation.ts';
import type { Block } from '../model/document.ts';
import { blockAt } from '../text/blocks.ts';
import { listed } from '../wording.ts';
import type { Fate, FateName } from './fate.ts';

/** The document in which a passage was looked for. */
export interface Elsewhere {
  readonly number: string;
  readonly blocks: readonly Block[];
  /** For each block its ¶ number or null. */
  readonly numbers: readonly (number | null)[];
  /** Whether it is the earlier of the two: what it lacks was added since. */
  readonly isEarlier: boolean;
}

/** What became of a passage, in a few words: `verbatim in 002 ¶12`, `perhaps replaced in 002 ¶3`, `removed in 002`. */
export function fateWords({ fate, slots, sure, quiet }: Fate, other: Elsewhere): string {
  const place = slotPlace(slots, other);
  const words = {
    verbatim: `verbatim in ${other.number} ${place}${quiet ? ', save punctuation or case' : ''}`,
    moved: `moved to ${place} in ${other.number}`,
    reworded: `reworded in ${other.number} ${place}`,
    replaced: `replaced in ${other.number} ${place}`,
    removed: other.isEarlier ? `added: not in ${other.number}` : `removed in ${other.number}`,
  }[fate];
  return sure ? words : `perhaps ${words}`;
}

/** A fate in one word; what the earlier version lacks was added since. */
export function fateName(fate: FateName, isBack: boolean): string {
  return fate === 'removed' && isBack ? 'added' : fate;
}

/** Where slots stand, each paragraph once: `¶12`, `¶12 and ¶13`; the kind of a block without a number. */
export function slotPlace(
  slots: readonly Passage[],
  { blocks, numbers }: Pick<Elsewhere, 'blocks' | 'numbers'>,
): string {
  const names = slots.flatMap(({ start, end }) => {
    const [first, last] = [blockAt(blocks, start), blockAt(blocks, end - 1)];
    return Array.from({ length: last - first + 1 }, (_, k) => nameOf(first + k));
  });
  return listed([...new Set(names)]);

  function nameOf(block: number): string {
    const number = numbers[block];
    return number === null || number === undefined ? (blocks[block]?.kind ?? '') : `¶${number}`;
  }
}
