import type { Annotation } from '../model/annotation.ts';
import { pathOf } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { tagsTogether } from './asked-tags.ts';
import { choiceOf } from './choice.ts';
import type { ReportOptions } from './options.ts';

/** Passages under each tag or one inside it: as many as the report has, or would have with the tag. */
export function passageCounts(workspace: Workspace, options: ReportOptions): ReadonlyMap<Id, number> {
  const copies = options.copies || options.arrange === 'comparison';
  const within = choiceOf(workspace, { ...options, copies });
  const isWithin = options.tags === null || tagsTogether(workspace, options).length > 0;
  const all = isWithin ? within : choiceOf(workspace, { ...options, copies, tags: null });
  const chosen = countsUnder(workspace, within.annotations);
  const others = countsUnder(workspace, all.annotations);
  return new Map(
    [...workspace.tags.keys()].map((id) => [id, (within.tags.has(id) ? chosen : others).get(id) ?? 0]),
  );
}

/** How many of some annotations each tag has, counting what has one inside it; each once. O(annotations), the first time. */
export function countsUnder(
  { tags }: Pick<Workspace, 'tags'>,
  annotations: readonly Annotation[],
): ReadonlyMap<Id, number> {
  const known = counted.get(annotations);
  if (known?.tags === tags) return known.counts;
  const counts = new Map<Id, number>();
  const paths = new Map(Array.from(tags.keys(), (id) => [id, pathOf(tags, id).map((tag) => tag.id)]));
  for (const annotation of annotations) {
    const under = new Set(annotation.tags.flatMap((id) => paths.get(id) ?? []));
    for (const id of under) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  counted.set(annotations, { tags, counts });
  return counts;
}

/** What was counted already of lists that are still there. */
const counted = new WeakMap<
  readonly Annotation[],
  { readonly tags: Workspace['tags']; readonly counts: ReadonlyMap<Id, number> }
>();
