import { z } from 'zod/mini';
import { Document } from '../model/document.ts';
import { ReadoutError } from '../model/errors.ts';
import { numberProblem, versionProblem } from '../model/facts.ts';
import { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Edit, given } from './context.ts';
import type { Patch } from './patch.ts';

/** Adds documents whose bytes and texts are stored already. */
export const AddDocuments = z.strictObject({
  type: z.literal('addDocuments'),
  documents: z.array(z.omit(Document, { addedAt: true, updatedAt: true })).check(z.minLength(1)),
});
export type AddDocuments = z.infer<typeof AddDocuments>;

export const addDocuments: Edit<AddDocuments> = {
  patches(workspace, { documents }, { now }) {
    return documents.map((document) => {
      if (workspace.documents.has(document.id))
        throw new ReadoutError('id-taken', 'A document with this id is in the library already.');
      return {
        collection: 'documents',
        id: document.id,
        before: null,
        after: { ...document, addedAt: now, updatedAt: now },
      };
    });
  },
  label: (_workspace, { documents }) =>
    documents.length === 1
      ? `add document ${documents[0]?.number ?? ''}`
      : `add ${documents.length} documents`,
};

export const ChangeDocument = z.strictObject({
  type: z.literal('changeDocument'),
  id: Id,
  change: z.partial(z.omit(Document, { id: true, addedAt: true, updatedAt: true, source: true })),
});
export type ChangeDocument = z.infer<typeof ChangeDocument>;

export const changeDocument: Edit<ChangeDocument> = {
  patches(workspace, { id, change }) {
    const before = found(workspace, id);
    const after = Document.parse({ ...before, evidence: unwritten(before, change), ...given(change) });
    const problem =
      (after.number === before.number ? null : numberProblem(workspace, id, after.number)) ??
      (after.versionOf === before.versionOf ? null : versionProblem(workspace, id, after.versionOf));
    if (problem !== null) throw new ReadoutError('name-taken', problem);
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ collection: 'documents', id, before, after }];
  },
  label: (workspace, { id, change }) =>
    `${whatChanges(Object.keys(change))} ${workspace.documents.get(id)?.number ?? ''}`,
  // A place or a kind is chosen, not typed: each choice is a step of its own.
  burst: ({ id, change }) =>
    Object.keys(change).some((key) => unlikeFacts.has(key))
      ? null
      : `document ${id} ${Object.keys(change).join()}`,
};

/** The evidence that still stands: of a fact that is changed it was not read off the text any more. */
function unwritten({ evidence }: Document, change: ChangeDocument['change']): Document['evidence'] {
  return evidence.filter(({ fact }) => change[fact] === undefined);
}

const unlikeFacts: ReadonlySet<string> = new Set(['order', 'group', 'text']);

function whatChanges(keys: readonly string[]): string {
  if (keys.includes('text')) return 'change block kinds of';
  return keys.includes('order')
    ? 'move document'
    : keys.includes('group')
      ? 'group document'
      : 'change facts of';
}

export const RemoveDocument = z.strictObject({ type: z.literal('removeDocument'), id: Id });
export type RemoveDocument = z.infer<typeof RemoveDocument>;

/** Takes a document, its annotations and its memo out of the library, to be restored. Comparisons with it stay and say so. */
export const removeDocument: Edit<RemoveDocument> = {
  patches(workspace, { id }, { now }) {
    const document = found(workspace, id);
    const annotations = [...workspace.annotations.in(id).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const memo = workspace.memos.get(id) ?? null;
    return [
      ...annotations.map((before): Patch => ({
        collection: 'annotations',
        id: before.id,
        before,
        after: null,
      })),
      ...(memo === null ? [] : [{ collection: 'memos', id, before: memo, after: null } as const]),
      { collection: 'documents', id, before: document, after: null },
      {
        collection: 'removed',
        id,
        before: workspace.removed.get(id) ?? null,
        after: { id, document, annotations, memo, removedAt: now },
      },
    ];
  },
  label: (workspace, { id }) => `remove document ${workspace.documents.get(id)?.number ?? ''}`,
};

export const RestoreDocument = z.strictObject({ type: z.literal('restoreDocument'), id: Id });
export type RestoreDocument = z.infer<typeof RestoreDocument>;

/** Brings a removed document back to where it stood, with its annotations and memo; tags deleted meanwhile stay off. */
export const restoreDocument: Edit<RestoreDocument> = {
  patches(workspace, { id }) {
    const before = workspace.removed.get(id);
    if (before === undefined)
      throw new ReadoutError('unknown-record', 'This document is not among the removed ones.');
    const isTaken =
      workspace.documents.has(id) ||
      before.annotations.some((annotation) => workspace.annotations.get(annotation.id) !== undefined);
    if (isTaken)
      throw new ReadoutError(
        'id-taken',
        `${before.document.number}, or a part of it, is in the library already.`,
      );
    const annotations = before.annotations.map((annotation) => ({
      ...annotation,
      tags: annotation.tags.filter((tag) => workspace.tags.has(tag)),
    }));
    const { memo } = before;
    return [
      { collection: 'removed', id, before, after: null },
      { collection: 'documents', id, before: null, after: placed(workspace, before.document) },
      ...annotations.map((after): Patch => ({
        collection: 'annotations',
        id: after.id,
        before: null,
        after,
      })),
      ...(memo === null ? [] : [{ collection: 'memos', id, before: null, after: memo } as const]),
    ];
  },
  label: (workspace, { id }) => `restore document ${workspace.removed.get(id)?.document.number ?? ''}`,
};

/** With the order it had; where another document has it now, directly before that one. */
function placed({ documents }: Workspace, document: Document): Document {
  const orders = [...documents.values()].map(({ order }) => order);
  if (!orders.includes(document.order)) return document;
  const below = orders.filter((order) => order < document.order);
  const previous = below.length === 0 ? document.order - 1 : Math.max(...below);
  return { ...document, order: (previous + document.order) / 2 };
}

function found(workspace: Workspace, id: Id): Document {
  const document = workspace.documents.get(id);
  if (document === undefined)
    throw new ReadoutError('unknown-record', 'This document is no longer in the library.');
  return document;
}
