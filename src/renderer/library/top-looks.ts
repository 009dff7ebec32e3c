import { useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag, TagLook } from '../../shared/model/tag.ts';
import { useTally } from '../state/use-tally.ts';
import { useWorkspace } from '../state/workspace.ts';

/** Most dots a row shows. */
const most = 5;

/** How the top tags that weigh most in a document are drawn. */
export function useTopLooks(document: Id): TagLook[] {
  const tags = useWorkspace((workspace) => workspace.tags);
  const counts = useTally(
    useWorkspace((workspace) => workspace.annotations.in(document)),
    tagsOf,
  );
  return useMemo(() => topLooks(tags, counts), [counts, tags]);
}

/** The looks of the top tags that weigh most, at most five, in the codebook's order. `counts`: how often each tag is given. */
export function topLooks(tags: ReadonlyMap<Id, Tag>, counts: ReadonlyMap<Id, number>): TagLook[] {
  const weights = new Map<Tag, number>();
  for (const [id, count] of counts) {
    const [top] = pathOf(tags, id);
    if (top !== undefined) weights.set(top, (weights.get(top) ?? 0) + count);
  }
  return [...weights]
    .toSorted(([a, weightA], [b, weightB]) => weightB - weightA || a.order - b.order)
    .slice(0, most)
    .toSorted(([a], [b]) => a.order - b.order)
    .flatMap(([{ look }]) => (look === null ? [] : [look]));
}

function tagsOf({ tags }: Annotation): readonly Id[] {
  return tags;
}
