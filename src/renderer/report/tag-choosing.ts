import { tagTree } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { chosenTags } from '../../shared/report/asked-tags.ts';
import type { ReportOptions } from '../../shared/report/options.ts';

type Chosen = Pick<ReportOptions, 'tags' | 'without'>;

/** The options with a tag in, or no longer in. One that was left out is not left out then. */
export function withTag(workspace: Workspace, { tags, without }: Chosen, id: Id, isIn: boolean): Chosen {
  if (!isIn)
    return {
      tags: whole(
        workspace,
        standing(workspace, tags).filter((other) => other !== id),
      ),
      without,
    };
  const isThere = chosenTags(workspace, tags).has(id);
  return {
    tags: isThere ? tags : whole(workspace, [...standing(workspace, tags), id]),
    without: without.filter((other) => other !== id),
  };
}

/** The options with a tag left out, with what is inside it, or no longer left out. */
export function withoutTag({ tags, without }: Chosen, id: Id, isOut: boolean): Chosen {
  const others = without.filter((other) => other !== id);
  return isOut
    ? { tags: tags?.filter((other) => other !== id) ?? null, without: [...others, id] }
    : { tags, without: others };
}

/** The tags that stand for all that are chosen. */
function standing(workspace: Workspace, tags: ReportOptions['tags']): readonly Id[] {
  return tags ?? topsOf(workspace);
}

/** Null where all are: tags made later are in then, too. */
function whole(workspace: Workspace, tags: readonly Id[]): ReportOptions['tags'] {
  return topsOf(workspace).every((top) => tags.includes(top)) ? null : [...tags];
}

function topsOf({ tags }: Workspace): Id[] {
  return tagTree(tags).map(({ tag }) => tag.id);
}
