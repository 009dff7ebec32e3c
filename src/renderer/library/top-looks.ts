import { useMemo } from 'react';
import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { TagLook } from '../../shared/model/tag.ts';
import { useWorkspace } from '../state/workspace.ts';

/** Most dots a row shows. */
const most = 5;

/** How the top tags that weigh most in a document are drawn, by number of annotations, at most five, in the codebook's order. */
export function useTopLooks(document: Id): TagLook[] {
  const annotations = useWorkspace((workspace) => workspace.annotations.in(document));
  const tags = useWorkspace((workspace) => workspace.tags);
  return useMemo(() => {
    const weights = new Map<Id, { look: TagLook; order: number; weight: number }>();
    for (const annotation of annotations.values())
      for (const tag of annotation.tags) {
        const top = pathOf(tags, tag)[0];
        if (top?.look == null) continue;
        const entry = weights.get(top.id) ?? { look: top.look, order: top.order, weight: 0 };
        entry.weight++;
        weights.set(top.id, entry);
      }
    return [...weights.values()]
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, most)
      .toSorted((a, b) => a.order - b.order)
      .map(({ look }) => look);
  }, [annotations, tags]);
}
