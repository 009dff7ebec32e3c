import { z } from 'zod/mini';
import { Correction, sameBlocks } from '../model/correction.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Edit } from './context.ts';
import type { Patch } from './patch.ts';

export const CorrectAlignment = z.strictObject({
  type: z.literal('correctAlignment'),
  id: Id,
  is: Correction.shape.is,
  left: Correction.shape.left,
  right: Correction.shape.right,
});
export type CorrectAlignment = z.infer<typeof CorrectAlignment>;

/** Says of two blocks that they are a pair, or are none; takes the place of what was said of them before. */
export const correctAlignment: Edit<CorrectAlignment> = {
  patches(workspace, { id, is, left, right }, { now }) {
    if (workspace.corrections.has(id))
      throw new ReadoutError('id-taken', 'A correction with this id is there already.');
    const areThere = [left, right].every(({ document }) => workspace.documents.has(document));
    if (left.document === right.document || !areThere)
      throw new ReadoutError('unknown-record', 'A correction needs two documents of the library.');
    const earlier = [...workspace.corrections.values()].filter((other) => sameBlocks(other, { left, right }));
    if (earlier.length === 1 && earlier[0]?.is === is) return [];
    return [
      ...earlier.map(removed),
      { collection: 'corrections', id, before: null, after: { id, is, left, right, createdAt: now } },
    ];
  },
  label: (workspace, { is, left, right }) =>
    `${is === 'pair' ? 'pair' : 'unpair'} paragraphs of ${number(workspace, left.document)} and ${number(workspace, right.document)}`,
};

export const RemoveCorrections = z.strictObject({
  type: z.literal('removeCorrections'),
  ids: z.array(Id).check(z.minLength(1)),
});
export type RemoveCorrections = z.infer<typeof RemoveCorrections>;

/** Leaves it to the alignment again. */
export const removeCorrections: Edit<RemoveCorrections> = {
  patches: (workspace, { ids }) =>
    [...new Set(ids)].map((id) => {
      const before = workspace.corrections.get(id);
      if (before === undefined)
        throw new ReadoutError('unknown-record', 'This correction is no longer there.');
      return removed(before);
    }),
  label: (_workspace, { ids }) =>
    ids.length === 1 ? 'remove correction' : `remove ${ids.length} corrections`,
};

function removed(before: Correction): Patch {
  return { collection: 'corrections', id: before.id, before, after: null };
}

function number(workspace: Workspace, document: Id): string {
  return workspace.documents.get(document)?.number ?? '?';
}
