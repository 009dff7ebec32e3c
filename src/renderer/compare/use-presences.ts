import { useMemo } from 'react';
import { type PresenceColumn, type Presences, presenceOf } from '../../shared/comparison/presence.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { usePairColumns } from '../related/pair-columns.ts';

/** How far the column of a document has come. */
export type ColumnState = 'aligning' | 'known' | 'failed';

/** The table of a document against others; a column that is not known yet, or cannot be, is empty. */
export function usePresences(
  first: Document,
  others: readonly Document[],
  text: DocumentText,
): { readonly presences: Presences; readonly states: readonly ColumnState[] } {
  const pairs = useMemo(() => others.map((other) => ({ a: first, b: other })), [first, others]);
  const known = usePairColumns(pairs, 'sight');
  const columns = known.map((each): PresenceColumn => each?.left ?? []);
  const states = known.map((each): ColumnState =>
    each === undefined ? 'aligning' : each === null ? 'failed' : 'known',
  );
  return { presences: presenceOf(text, columns), states };
}
