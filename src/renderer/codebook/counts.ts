import type { Annotation } from '../../shared/model/annotation.ts';
import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';

/** The tags an annotation counts for: its own and those they are inside of, each once. */
export function countedBy(tags: ReadonlyMap<Id, Tag>): (annotation: Annotation) => Iterable<Id> {
  const paths = new Map([...tags.keys()].map((id) => [id, pathOf(tags, id).map((tag) => tag.id)]));
  return ({ tags: own }) =>
    own.length === 1 ? (paths.get(own[0] ?? '') ?? []) : new Set(own.flatMap((id) => paths.get(id) ?? []));
}
