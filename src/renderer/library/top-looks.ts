import { useDeferredValue, useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag, TagLook } from '../../shared/model/tag.ts';
import { useWorkspace } from '../state/workspace.ts';

/** Most dots a row shows. */
const most = 5;

/** How the top tags that weigh most in a document are drawn. Counted after what the analyst did is painted. */
export function useTopLooks(document: Id): TagLook[] {
  const annotations = useDeferredValue(useWorkspace((workspace) => workspace.annotations.in(document)));
  const tags = useDeferredValue(useWorkspace((workspace) => workspace.tags));
  return useMemo(() => topLooks(tags, annotations.values()), [annotations, tags]);
}

/** The looks of the top tags with most annotations, at most five, in the codebook's order. */
export function topLooks(tags: ReadonlyMap<Id, Tag>, annotations: Iterable<Annotation>): TagLook[] {
  const tops = new Map([...tags.keys()].map((id) => [id, pathOf(tags, id)[0]]));
  const weights = new Map<Tag, number>();
  for (const annotation of annotations)
    for (const id of annotation.tags) {
      const top = tops.get(id);
      if (top !== undefined) weights.set(top, (weights.get(top) ?? 0) + 1);
    }
  return [...weights]
    .toSorted(([a, weightA], [b, weightB]) => weightB - weightA || a.order - b.order)
    .slice(0, most)
    .toSorted(([a], [b]) => a.order - b.order)
    .flatMap(([{ look }]) => (look === null ? [] : [look]));
}
