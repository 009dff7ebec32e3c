import type { Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { KeywordRule } from '../../shared/model/tag.ts';
import type { Query } from '../../shared/search/query.ts';
import { createStore, useStore } from '../state/store.ts';

/** What "every occurrence" is opened for: words to look for, or the keyword rules of a tag. */
export interface Asked {
  readonly for: Query | { readonly rules: readonly KeywordRule[] };
  /** The tag to begin with; null for the one used last. */
  readonly tag: Id | null;
  /** Where it was asked from: that row is the first in sight. */
  readonly from?: { readonly document: Id; readonly passage: Passage };
}

const asked = createStore<Asked | null>(null);

/** Opens the checklist of every occurrence, over whatever screen is in sight. */
export function openOccurrences(what: Asked): void {
  asked.set(() => what);
}

export function closeOccurrences(): void {
  asked.set(() => null);
}

export function useAsked(): Asked | null {
  return useStore(asked, (now) => now);
}
