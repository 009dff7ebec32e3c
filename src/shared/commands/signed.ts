import type { Context } from './context.ts';
import type { Patch } from './patch.ts';

/** The patches of an edit, in which every record that was there and is changed says when, and an annotation by whom. */
export function signed(patches: readonly Patch[], context: Context): Patch[] {
  return patches.map((patch) => signedOne(patch, context));
}

function signedOne(patch: Patch, { now, author }: Context): Patch {
  if (patch.before === null || patch.after === null) return patch;
  switch (patch.collection) {
    case 'annotations':
      return { ...patch, after: { ...patch.after, updatedBy: author, updatedAt: now } };
    case 'documents':
      return { ...patch, after: { ...patch.after, updatedAt: now } };
    case 'tags':
      return { ...patch, after: { ...patch.after, updatedAt: now } };
    case 'stances':
      return { ...patch, after: { ...patch.after, updatedAt: now } };
    case 'outlets':
      return { ...patch, after: { ...patch.after, updatedAt: now } };
    case 'reports':
      return { ...patch, after: { ...patch.after, updatedAt: now } };
    // These say it themselves, or are made and taken away but never edited.
    case 'comparisons':
    case 'memos':
    case 'removed':
    case 'dismissals':
    case 'corrections':
    case 'refusals':
    case 'workspace':
      return patch;
  }
}
