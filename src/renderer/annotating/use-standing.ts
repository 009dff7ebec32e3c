import { useCallback, useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { SortedMap } from '../../shared/model/sorted-map.ts';
import { stands } from '../../shared/text/standing.ts';
import { inTextOrder } from '../reading-surface/annotation-index.ts';
import { useTally } from '../state/use-tally.ts';

/** The annotations of a document by whether their words stand in the text where they say. */
export interface Standing {
  /** Those that can be drawn. */
  readonly placed: SortedMap<Annotation>;
  /** Those whose words are not there, in the order they are said to stand in: of a file from elsewhere, or a damaged one. */
  readonly unplaced: readonly Annotation[];
}

/** Looks at each annotation once, and again when it changes. */
export function useStanding({ text }: DocumentText, annotations: SortedMap<Annotation>): Standing {
  const fallen = useTally(
    annotations,
    useCallback(
      (annotation: Annotation): readonly Id[] => (stands(text, annotation) ? [] : [annotation.id]),
      [text],
    ),
  );
  return useMemo(
    () => ({
      placed: annotations.with(new Map([...fallen.keys()].map((id) => [id, undefined]))),
      unplaced: [...fallen.keys()].flatMap((id) => annotations.get(id) ?? []).toSorted(inTextOrder),
    }),
    [annotations, fallen],
  );
}
