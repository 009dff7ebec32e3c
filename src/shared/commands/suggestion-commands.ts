import { z } from 'zod/mini';
import { Passage } from '../model/annotation.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import type { Edit } from './context.ts';

export const DismissSuggestion = z.strictObject({
  type: z.literal('dismissSuggestion'),
  id: Id,
  document: Id,
  tag: Id,
  passage: Passage,
});
export type DismissSuggestion = z.infer<typeof DismissSuggestion>;

export const dismissSuggestion: Edit<DismissSuggestion> = {
  patches(workspace, { id, document, tag, passage }, { now }) {
    if (workspace.dismissals.has(id))
      throw new ReadoutError('id-taken', 'A dismissal with this id is there already.');
    if (!workspace.documents.has(document) || !workspace.tags.has(tag))
      throw new ReadoutError('unknown-record', 'What was suggested is no longer there.');
    const isKnown = [...workspace.dismissals.values()].some(
      (other) =>
        other.document === document &&
        other.tag === tag &&
        other.passage.start === passage.start &&
        other.passage.end === passage.end,
    );
    const after = { id, document, tag, passage, createdAt: now };
    return isKnown ? [] : [{ collection: 'dismissals', id, before: null, after }];
  },
  label: (workspace, { tag }) => `dismiss suggestion ‘${workspace.tags.get(tag)?.name ?? ''}’`,
};
