import { z } from 'zod/mini';
import { Comparison } from '../model/comparison.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Edit } from './context.ts';

export const AddComparison = z.strictObject({
  type: z.literal('addComparison'),
  id: Id,
  kind: Comparison.shape.kind,
  documents: Comparison.shape.documents,
});
export type AddComparison = z.infer<typeof AddComparison>;

export const addComparison: Edit<AddComparison> = {
  patches(workspace, { id, kind, documents }, { now }) {
    if (workspace.comparisons.has(id))
      throw new ReadoutError('id-taken', 'A comparison with this id is there already.');
    const known = new Set(documents.filter((document) => workspace.documents.has(document)));
    if (known.size < documents.length)
      throw new ReadoutError('unknown-record', 'A comparison needs different documents of the library.');
    const after: Comparison = { id, kind, documents, note: '', createdAt: now, updatedAt: now };
    return [{ collection: 'comparisons', id, before: null, after }];
  },
  label: (workspace, { documents }) => `save comparison ${numbers(workspace, documents)}`,
};

export const NoteComparison = z.strictObject({
  type: z.literal('noteComparison'),
  id: Id,
  note: Comparison.shape.note,
});
export type NoteComparison = z.infer<typeof NoteComparison>;

export const noteComparison: Edit<NoteComparison> = {
  patches(workspace, { id, note }, { now }) {
    const before = found(workspace, id);
    return before.note === note
      ? []
      : [{ collection: 'comparisons', id, before, after: { ...before, note, updatedAt: now } }];
  },
  label: () => 'note on comparison',
  burst: ({ id }) => `comparison ${id}`,
};

export const RemoveComparison = z.strictObject({ type: z.literal('removeComparison'), id: Id });
export type RemoveComparison = z.infer<typeof RemoveComparison>;

export const removeComparison: Edit<RemoveComparison> = {
  patches: (workspace, { id }) => [
    { collection: 'comparisons', id, before: found(workspace, id), after: null },
  ],
  label: (workspace, { id }) => {
    const comparison = workspace.comparisons.get(id);
    return comparison === undefined
      ? 'delete comparison'
      : `delete comparison ${numbers(workspace, comparison.documents)}`;
  },
};

function found(workspace: Workspace, id: Id): Comparison {
  const comparison = workspace.comparisons.get(id);
  if (comparison === undefined)
    throw new ReadoutError('unknown-record', 'This comparison is no longer there.');
  return comparison;
}

function numbers(workspace: Workspace, documents: readonly Id[]): string {
  return documents.map((id) => workspace.documents.get(id)?.number ?? '?').join(' / ');
}
