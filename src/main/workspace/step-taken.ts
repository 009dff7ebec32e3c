import type { Patch } from '../../shared/commands/patch.ts';
import type { Id } from '../../shared/model/ids.ts';

/** The document whose annotations patches change; null where there are several, or they change documents. */
export function annotatedIn(patches: readonly Patch[]): Id | null {
  const isMore = patches.some(({ collection }) => collection !== 'annotations' && collection !== 'tags');
  const [only = null, ...others] = new Set(
    patches.flatMap((patch) =>
      patch.collection === 'annotations' ? [(patch.after ?? patch.before)?.document] : [],
    ),
  );
  return isMore || others.length > 0 ? null : only;
}
