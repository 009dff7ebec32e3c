import type { Id } from '../../shared/model/ids.ts';
import type { View } from '../../shared/model/view.ts';

/** The side of a document in Compare; a table of presence has an A only. */
export function sideIn({ mode, compare }: View, id: Id): 'A' | 'B' | null {
  if (mode !== 'compare' || compare === null) return null;
  if (compare.left === id) return 'A';
  return compare.right === id && compare.what !== 'presence' ? 'B' : null;
}
