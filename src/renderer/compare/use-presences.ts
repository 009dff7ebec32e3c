import { useMemo } from 'react';
import { type Presences, presenceOf } from '../../shared/comparison/presence.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { type KnownColumns, usePairColumns } from '../related/pair-columns.ts';

/** How far the column of a document has come; `declined`: it is in another language. */
export type ColumnState = 'aligning' | 'known' | 'declined' | 'failed';

/** The table of a document against others; a column that is not known yet, or cannot be, is empty and not counted. */
export function usePresences(
  first: Document,
  others: readonly Document[],
  text: DocumentText,
): { readonly presences: Presences; readonly states: readonly ColumnState[] } {
  const pairs = useMemo(() => others.map((other) => ({ a: first, b: other })), [first, others]);
  const known = usePairColumns(pairs, 'sight');
  const states = known.map(stateOf);
  const columns = known.map((each, i) => (states[i] === 'known' ? (each?.left ?? null) : null));
  return { presences: presenceOf(text, columns), states };
}

function stateOf(columns: KnownColumns | undefined): ColumnState {
  if (columns === undefined) return 'aligning';
  if (columns === null) return 'failed';
  return columns.declined ? 'declined' : 'known';
}
