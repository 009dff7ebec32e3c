import { useReducer } from 'react';
import { firstChoices, type MergeChoices } from '../../shared/merging/choices.ts';
import type { Taken } from '../../shared/merging/conflict.ts';
import type { Id } from '../../shared/model/ids.ts';

/** One thing the analyst decides. What is decided for all takes the place of what was for some. */
export type Decision =
  | { readonly about: 'all-tags'; readonly is: MergeChoices['equalNames'] }
  | { readonly about: 'tag'; readonly tag: Id; readonly is: MergeChoices['equalNames'] }
  | { readonly about: 'all-conflicts'; readonly take: MergeChoices['every'] }
  | { readonly about: 'conflict'; readonly key: string; readonly take: Taken };

export function useChoices() {
  return useReducer(decided, firstChoices);
}

function decided(choices: MergeChoices, decision: Decision): MergeChoices {
  switch (decision.about) {
    case 'all-tags':
      return { ...choices, equalNames: decision.is, tags: {} };
    case 'tag':
      return { ...choices, tags: { ...choices.tags, [decision.tag]: decision.is } };
    case 'all-conflicts':
      return { ...choices, every: decision.take, each: {} };
    case 'conflict':
      return { ...choices, each: { ...choices.each, [decision.key]: decision.take } };
  }
}
