import type { Annotations } from '../../shared/model/annotations.ts';
import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';

/** How many annotations each tag has; a parent counts those of its children, each annotation once. O(annotations). */
export function tagCounts(tags: ReadonlyMap<Id, Tag>, annotations: Annotations): Map<Id, number> {
  const counts = new Map<Id, number>();
  const up = new Map([...tags.keys()].map((id) => [id, pathOf(tags, id).map((tag) => tag.id)]));
  for (const annotation of annotations) {
    const counted = new Set(annotation.tags.flatMap((id) => up.get(id) ?? []));
    for (const id of counted) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
