import type { Patch } from '../commands/patch.ts';
import type { Id, Moment } from '../model/ids.ts';
import type { TagLook } from '../model/tag.ts';
import { listed } from '../wording.ts';
import type { Stretch } from './stretches.ts';

export type Change = 'added' | 'removed' | 'changed';

/** How many records differ, by what became of them. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A tag on an annotation that differs. */
export interface TagDifference {
  readonly id: Id;
  /** With the names it stands inside: `Trade / Decoupling`. */
  readonly name: string;
  readonly look: TagLook;
  readonly change: 'kept' | 'added' | 'removed';
}

/** One record that differs between two states of a workspace, in the analyst's words. */
export interface Difference {
  /** One for each record. */
  readonly key: string;
  readonly change: Change;
  /** What it is: `001`, `Trade / Decoupling`, `Memo on 001 Title`. */
  readonly title: string;
  /** The words an annotation stands on, and where they begin: a UTF-16 offset into its document's text. */
  readonly quotation: {
    readonly words: string;
    readonly language: string;
    readonly document: Id;
    readonly start: number;
  } | null;
  readonly tags: readonly TagDifference[];
  /** A note, a memo or a description: as it is, or what changed in it. Empty where it says nothing or did not change. */
  readonly text: readonly Stretch[];
  /** What else there is to say, a sentence each. */
  readonly facts: readonly string[];
  /** Who did it and when, as far as the record knows; the name may be empty. */
  readonly by: { readonly name: string; readonly at: Moment } | null;
}

export function changeOf({ before, after }: Patch): Change {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

/** O(patches). Patches name each record once, as `patchesBetween` does. */
export function countsOf(patches: readonly Patch[]): Counts {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const patch of patches) counts[changeOf(patch)]++;
  return counts;
}

/** `3 added, 2 changed and 1 removed`; `nothing differs`. */
export function countsSentence({ added, changed, removed }: Counts): string {
  const parts = Object.entries({ added, changed, removed }).filter(([, count]) => count > 0);
  if (parts.length === 0) return 'nothing differs';
  return listed(parts.map(([word, count]) => `${count.toLocaleString('en')} ${word}`));
}
