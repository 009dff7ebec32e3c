import type { Annotations } from '../../shared/model/annotations.ts';
import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';

/** How many annotations each tag has; a parent counts those of its children, each annotation once. O(annotations). */
export function tagCounts(tags: ReadonlyMap<Id, Tag>, annotations: Annotations): Map<Id, number> {
  const counts = new Map<Id, number>();
  const count = (id: Id): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  const paths = new Map([...tags.keys()].map((id) => [id, pathOf(tags, id).map((tag) => tag.id)]));
  for (const annotation of annotations) {
    const [only, ...others] = annotation.tags;
    if (only === undefined) continue;
    if (others.length === 0) paths.get(only)?.forEach(count);
    else new Set(annotation.tags.flatMap((id) => paths.get(id) ?? [])).forEach(count);
  }
  return counts;
}
