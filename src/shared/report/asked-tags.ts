import type { Annotation } from '../model/annotation.ts';
import { withDescendants } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';

/** What a report asks of the tags of a passage. Tags that are gone ask for nothing. */
export interface AskedTags {
  /** The chosen tags with everything inside them, but for those whose passages are left out. */
  readonly tags: ReadonlySet<Id>;
  /** Whether a passage has one of the chosen tags, or each of them where it must match all. */
  isAsked(annotation: Annotation): boolean;
  /** Whether it has a tag whose passages are left out. */
  isBarred(annotation: Annotation): boolean;
}

export function askedTags(
  workspace: Pick<Workspace, 'tags'>,
  options: Pick<ReportOptions, 'tags' | 'match' | 'without'>,
): AskedTags {
  const chosen = chosenTags(workspace, options.tags);
  const barred = chosenTags(workspace, options.without);
  const together = tagsTogether(workspace, options).map((id) => withDescendants(workspace.tags, id));
  return {
    tags: new Set([...chosen].filter((id) => !barred.has(id))),
    isAsked: ({ tags }) =>
      together.length === 0
        ? tags.some((tag) => chosen.has(tag))
        : together.every((one) => tags.some((tag) => one.has(tag))),
    isBarred: ({ tags }) => tags.some((tag) => barred.has(tag)),
  };
}

/** The chosen tags with everything inside them; every tag where null is chosen. */
export function chosenTags(
  { tags }: Pick<Workspace, 'tags'>,
  chosen: ReportOptions['tags'],
): ReadonlySet<Id> {
  if (chosen === null) return new Set(tags.keys());
  const found = new Set<Id>();
  for (const id of chosen)
    if (tags.has(id)) for (const inside of withDescendants(tags, id)) found.add(inside);
  return found;
}

/** The tags of which a passage must have all, as they were chosen; none where one is enough. */
export function tagsTogether(
  { tags }: Pick<Workspace, 'tags'>,
  { tags: chosen, match }: Pick<ReportOptions, 'tags' | 'match'>,
): readonly Id[] {
  const there = [...new Set(chosen ?? [])].filter((id) => tags.has(id));
  return match === 'all' && there.length > 1 ? there : [];
}
