import { z } from 'zod/mini';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import type { Edit } from './context.ts';

export const RefuseCarry = z.strictObject({
  type: z.literal('refuseCarry'),
  id: Id,
  annotation: Id,
  document: Id,
});
export type RefuseCarry = z.infer<typeof RefuseCarry>;

/** Has an annotation not offered for a document again. */
export const refuseCarry: Edit<RefuseCarry> = {
  patches(workspace, { id, annotation, document }, { now }) {
    if (workspace.refusals.has(id))
      throw new ReadoutError('id-taken', 'A refusal with this id is there already.');
    if (workspace.annotations.get(annotation) === undefined || !workspace.documents.has(document))
      throw new ReadoutError('unknown-record', 'What was to be carried over is no longer there.');
    const isKnown = [...workspace.refusals.values()].some(
      (other) => other.annotation === annotation && other.document === document,
    );
    const after = { id, annotation, document, createdAt: now };
    return isKnown ? [] : [{ collection: 'refusals', id, before: null, after }];
  },
  label: () => 'refuse to carry an annotation over',
};

export const AllowCarry = z.strictObject({
  type: z.literal('allowCarry'),
  ids: z.array(Id).check(z.minLength(1)),
});
export type AllowCarry = z.infer<typeof AllowCarry>;

/** Takes refusals back: what they kept away is offered again. */
export const allowCarry: Edit<AllowCarry> = {
  patches: (workspace, { ids }) =>
    [...new Set(ids)].map((id) => {
      const before = workspace.refusals.get(id);
      if (before === undefined) throw new ReadoutError('unknown-record', 'This refusal is no longer there.');
      return { collection: 'refusals', id, before, after: null };
    }),
  label: () => 'offer to carry over again',
};
