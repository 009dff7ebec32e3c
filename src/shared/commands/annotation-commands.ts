import { z } from 'zod/mini';
import { Annotation, longestNote, Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { joined, passageIn, quoted } from '../text/passage.ts';
import type { Context, Edit } from './context.ts';
import type { Patch } from './patch.ts';

export const AddAnnotation = z.strictObject({
  type: z.literal('addAnnotation'),
  id: Id,
  document: Id,
  ranges: z.array(Passage).check(z.minLength(1)),
  tags: z.array(Id),
  note: z.string(),
});
export type AddAnnotation = z.infer<typeof AddAnnotation>;

export const addAnnotation: Edit<AddAnnotation> = {
  patches(workspace, { id, document, ranges, tags, note }, context) {
    if (workspace.annotations.get(id) !== undefined)
      throw new ReadoutError('id-taken', 'An annotation with this id is there already.');
    knownTags(workspace, tags);
    noteFits(note);
    const after: Annotation = {
      id,
      document,
      ranges: placed(textOf(workspace, document, context), ranges),
      tags: [...new Set(tags)],
      note,
      author: context.author,
      createdAt: context.now,
      updatedBy: context.author,
      updatedAt: context.now,
    };
    return [{ collection: 'annotations', id, before: null, after }];
  },
  label: (workspace, { tags, note }) =>
    tags.length > 0 ? `tag passage ${names(workspace, tags)}` : note === '' ? 'highlight' : 'add note',
};

export const TagAnnotation = z.strictObject({
  type: z.literal('tagAnnotation'),
  id: Id,
  add: z.array(Id),
  remove: z.array(Id),
});
export type TagAnnotation = z.infer<typeof TagAnnotation>;

export const tagAnnotation: Edit<TagAnnotation> = {
  patches(workspace, { id, add, remove }, context) {
    knownTags(workspace, add);
    return changed(workspace, id, context, ({ tags }) => ({
      tags: [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])],
    }));
  },
  label: (workspace, { add, remove }) =>
    add.length > 0 ? `tag passage ${names(workspace, add)}` : `remove tag ${names(workspace, remove)}`,
};

export const TagAnnotations = z.strictObject({
  type: z.literal('tagAnnotations'),
  ids: z.array(Id).check(z.minLength(1)),
  add: z.array(Id),
  remove: z.array(Id),
});
export type TagAnnotations = z.infer<typeof TagAnnotations>;

/** The same for many at once: a batch of so many steps would take far longer. O(annotations named). */
export const tagAnnotations: Edit<TagAnnotations> = {
  patches: (workspace, { ids, add, remove }, context) =>
    [...new Set(ids)].flatMap((id) =>
      tagAnnotation.patches(workspace, { type: 'tagAnnotation', id, add, remove }, context),
    ),
  label: (workspace, { ids, add, remove }) => {
    const passages = ids.length === 1 ? 'passage' : `${ids.length.toLocaleString('en')} passages`;
    return add.length > 0
      ? `tag ${passages} ${names(workspace, add)}`
      : `take ${names(workspace, remove)} off ${passages}`;
  },
};

export const NoteAnnotation = z.strictObject({ type: z.literal('noteAnnotation'), id: Id, note: z.string() });
export type NoteAnnotation = z.infer<typeof NoteAnnotation>;

export const noteAnnotation: Edit<NoteAnnotation> = {
  patches(workspace, { id, note }, context) {
    noteFits(note);
    return changed(workspace, id, context, () => ({ note }));
  },
  label: (workspace, { id, note }) =>
    note === '' ? 'delete note' : workspace.annotations.get(id)?.note === '' ? 'add note' : 'edit note',
  burst: ({ id }) => `note ${id}`,
};

export const PlaceAnnotation = z.strictObject({
  type: z.literal('placeAnnotation'),
  id: Id,
  ranges: z.array(Passage).check(z.minLength(1)),
});
export type PlaceAnnotation = z.infer<typeof PlaceAnnotation>;

export const placeAnnotation: Edit<PlaceAnnotation> = {
  patches: (workspace, { id, ranges }, context) =>
    changed(workspace, id, context, ({ document }) => ({
      ranges: placed(textOf(workspace, document, context), ranges),
    })),
  label: () => 'change passage',
  burst: ({ id }) => `place ${id}`,
};

export const RemoveAnnotations = z.strictObject({
  type: z.literal('removeAnnotations'),
  ids: z.array(Id).check(z.minLength(1)),
});
export type RemoveAnnotations = z.infer<typeof RemoveAnnotations>;

export const removeAnnotations: Edit<RemoveAnnotations> = {
  patches: (workspace, { ids }) =>
    [...new Set(ids)].map((id) => ({
      collection: 'annotations',
      id,
      before: found(workspace, id),
      after: null,
    })),
  label: (_workspace, { ids }) =>
    ids.length === 1 ? 'delete annotation' : `delete ${ids.length} annotations`,
};

function changed(
  workspace: Workspace,
  id: Id,
  context: Context,
  change: (before: Annotation) => Partial<Annotation>,
): Patch[] {
  const before = found(workspace, id);
  const after = { ...before, ...change(before) };
  const same =
    before.note === after.note &&
    before.tags.join() === after.tags.join() &&
    JSON.stringify(before.ranges) === JSON.stringify(after.ranges);
  return same ? [] : [{ collection: 'annotations', id, before, after }];
}

function found(workspace: Workspace, id: Id): Annotation {
  const annotation = workspace.annotations.get(id);
  if (annotation === undefined)
    throw new ReadoutError('unknown-record', 'This annotation is no longer there.');
  return annotation;
}

function textOf(workspace: Workspace, document: Id, context: Context): DocumentText {
  const record = workspace.documents.get(document);
  if (record === undefined)
    throw new ReadoutError('unknown-record', 'This document is no longer in the library.');
  const text = context.textOf(document);
  if (text === null)
    throw new ReadoutError(
      'text-missing',
      `The stored text of ${record.number} cannot be read, so nothing in it can be marked. Its annotations are kept.`,
    );
  return text;
}

/** The passages a selection means, quoted from the text itself: what is stored is what the source says. */
function placed({ text }: DocumentText, ranges: readonly Passage[]): Annotation['ranges'] {
  const passages = ranges.map(({ start, end }) => {
    const passage = end <= text.length ? passageIn(text, start, end) : null;
    if (passage === null) throw new ReadoutError('passage-invalid', 'There are no words in this selection.');
    return passage;
  });
  return joined(passages).map((passage) => quoted(text, passage));
}

function knownTags(workspace: Workspace, tags: readonly Id[]): void {
  if (tags.some((tag) => !workspace.tags.has(tag)))
    throw new ReadoutError('unknown-record', 'This tag is no longer in the codebook.');
}

function noteFits(note: string): void {
  if (note.length > longestNote)
    throw new ReadoutError(
      'note-too-long',
      `A note holds ${longestNote.toLocaleString('en')} characters at most; this one has ${note.length.toLocaleString('en')}. Nothing was changed.`,
    );
}

function names(workspace: Workspace, tags: readonly Id[]): string {
  return tags.map((tag) => `‘${workspace.tags.get(tag)?.name ?? '?'}’`).join(', ');
}
