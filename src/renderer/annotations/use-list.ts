import { useDeferredValue, useMemo } from 'react';
import { filterSentence } from '../../shared/annotations-list/sentence.ts';
import { inPlaceOrder, ordered } from '../../shared/annotations-list/order.ts';
import { matcherOf } from '../../shared/annotations-list/query.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { useFoldedAhead } from '../state/use-folded-ahead.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { type Rows, rowsOf } from './selection.ts';

export interface List {
  readonly annotations: readonly Annotation[];
  readonly rows: Rows;
  readonly total: number;
  /** How many there are, and of what. */
  readonly sentence: string;
}

/** The annotations that fit the filter, in their order. Each step is done anew only when what it is made from changes. */
export function useList(): List {
  const documents = useWorkspace((workspace) => workspace.documents);
  const tags = useWorkspace((workspace) => workspace.tags);
  const all = useWorkspace((workspace) => workspace.annotations);
  const filter = useDeferredValue(useView(({ annotations }) => annotations.filter));
  const order = useView(({ annotations }) => annotations.order);
  const inPlace = useMemo(() => inPlaceOrder({ documents, annotations: all }), [documents, all]);
  useFoldedAhead(inPlace);
  const fitting = useMemo(
    () => inPlace.filter(matcherOf({ documents, tags }, filter)),
    [inPlace, documents, tags, filter],
  );
  const annotations = useMemo(() => ordered(fitting, tags, order), [fitting, tags, order]);
  const rows = useMemo(() => rowsOf(annotations.map(({ id }) => id)), [annotations]);
  const sentence = useMemo(
    () => filterSentence({ documents, tags }, filter, fitting.length, inPlace.length),
    [documents, tags, filter, fitting.length, inPlace.length],
  );
  return { annotations, rows, total: inPlace.length, sentence };
}
