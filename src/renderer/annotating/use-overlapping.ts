import { type RefObject, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { inTextOrder } from '../reading-surface/annotation-index.ts';
import { lengthOf, overlap } from '../reading-surface/extent.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { workspaceNow } from '../state/workspace.ts';

/** The annotations Tab goes through while a note is open. */
export interface Overlapping {
  /** Those that overlap the first and itself, shortest first; none while no note is open. */
  readonly list: () => readonly Annotation[];
  /** Begins anew at an annotation, as a click in the text does. */
  readonly from: (first: Id | null) => void;
}

/**
 * What overlaps the open note. Counted from the one that was opened first, so that the list
 * stays as it is while Tab goes through it; one that does not overlap the first begins anew.
 */
export function useOverlapping(open: Id | null, current: RefObject<Surface | null>): Overlapping {
  const [first, from] = useState(open);
  if (first !== open && !areOverlapping(first, open)) from(open);
  const list = (): readonly Annotation[] => {
    const own = annotationOf(first);
    if (own === undefined) return [];
    const found = new Map([[own.id, own]]);
    for (const range of own.ranges)
      for (const other of current.current?.over(range) ?? [])
        if (overlap(own, other)) found.set(other.id, other);
    return [...found.values()].toSorted((a, b) => lengthOf(a) - lengthOf(b) || inTextOrder(a, b));
  };
  return { list, from };
}

function areOverlapping(a: Id | null, b: Id | null): boolean {
  const [one, other] = [annotationOf(a), annotationOf(b)];
  return one !== undefined && other !== undefined && overlap(one, other);
}

function annotationOf(id: Id | null): Annotation | undefined {
  return id === null ? undefined : workspaceNow().annotations.get(id);
}
