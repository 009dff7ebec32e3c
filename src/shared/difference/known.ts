import type { Patch } from '../commands/patch.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';

/** A state that records are named by. */
export type State = Pick<Workspace, 'id' | 'name' | 'documents' | 'tags' | 'annotations'>;

/** What records are called, wherever they are known. */
export interface Known {
  /** Ids of the workspaces themselves: a memo may be about one. */
  readonly workspaces: ReadonlySet<Id>;
  readonly documents: ReadonlyMap<Id, Document>;
  readonly tags: ReadonlyMap<Id, Tag>;
  readonly annotation: (id: Id) => Annotation | undefined;
}

/**
 * Names from the patches themselves, as they are after them where they are there, and from one or both
 * states that differ. With one of the states every record has a name. O(patches + documents + tags).
 */
export function knownFrom(patches: readonly Patch[], states: readonly State[]): Known {
  const documents = new Map(states.flatMap((state) => [...state.documents]));
  const tags = new Map(states.flatMap((state) => [...state.tags]));
  const annotations = new Map<Id, Annotation>();
  for (const patch of patches) {
    if (patch.collection === 'documents') put(documents, patch);
    if (patch.collection === 'tags') put(tags, patch);
    if (patch.collection === 'annotations') put(annotations, patch);
  }
  return {
    workspaces: new Set(states.map(({ id }) => id)),
    documents,
    tags,
    annotation: (id) =>
      annotations.get(id) ??
      states.map((state) => state.annotations.get(id)).find((found) => found !== undefined),
  };
}

function put<R>(
  records: Map<Id, R>,
  { id, before, after }: { id: Id; before: R | null; after: R | null },
): void {
  const record = after ?? before;
  if (record !== null) records.set(id, record);
}
