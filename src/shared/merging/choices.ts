import { z } from 'zod/mini';
import { Id } from '../model/ids.ts';
import type { Choose, Conflict } from './conflict.ts';

/** Whether a tag of theirs that has the name of one of ours is the same tag. */
const SameOrOther = z.enum(['same', 'other']);

/** What the analyst decides about merging another workspace into this one. */
export const MergeChoices = z.strictObject({
  /** For every tag of theirs that has the name of one of ours, and for some of them, by their ids there, otherwise. */
  equalNames: SameOrOther,
  tags: z.record(Id, SameOrOther),
  /** For every conflict, and for some of them, by `keyOf`, otherwise. */
  every: z.enum(['newest', 'ours', 'theirs']),
  each: z.record(z.string(), z.enum(['ours', 'theirs', 'both'])),
});
export type MergeChoices = z.infer<typeof MergeChoices>;

/** What is chosen where nothing was asked yet. */
export const firstChoices: MergeChoices = { equalNames: 'same', tags: {}, every: 'newest', each: {} };

/** A conflict's name among all of a merge. */
export function keyOf({ collection, id, field }: Pick<Conflict, 'collection' | 'id' | 'field'>): string {
  return `${collection} ${id} ${field}`;
}

/** Decides conflicts as the analyst did. */
export function chosenBy({ every, each }: MergeChoices): Choose {
  return (conflict) => {
    const own = each[keyOf(conflict)];
    if (own !== undefined && (own !== 'both' || conflict.canJoin)) return own;
    return every === 'newest' ? conflict.taken : every;
  };
}
