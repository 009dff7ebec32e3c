import { useEffect } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { foldedOf } from '../../shared/search/folded-annotation.ts';
import { inIdle } from './idle.ts';

/** Annotations folded before the page may do something else. */
const slice = 50;

/** Folds what will be searched while the analyst has not typed yet. What is folded stays so. */
export function useFoldedAhead(annotations: Iterable<Annotation>): void {
  useEffect(() => {
    let wanted = true;
    function* work(): Generator<undefined, void> {
      let done = 0;
      for (const annotation of annotations) {
        if (!wanted) return;
        foldedOf(annotation);
        if (++done % slice === 0) yield;
      }
    }
    void inIdle(work());
    return () => {
      wanted = false;
    };
  }, [annotations]);
}
