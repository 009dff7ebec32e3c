import { z } from 'zod/mini';
import { freeName, sameName } from '../model/codebook.ts';
import { siblings } from '../model/codebook-moves.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Edit, given } from './context.ts';
import type { Patch } from './patch.ts';

const fields = z.omit(Tag, { id: true, createdAt: true, updatedAt: true });
/** Longest name of a tag, in UTF-16 code units. */
const longestName = 200;
// A name of any length arrives here, so that an empty one is answered with a sentence.
const anyName = z.string().check(z.maxLength(10_000));

export const AddTag = z.strictObject({
  type: z.literal('addTag'),
  id: Id,
  tag: z.extend(fields, { name: anyName }),
});
export type AddTag = z.infer<typeof AddTag>;

export const addTag: Edit<AddTag> = {
  patches(workspace, { id, tag }, { now }) {
    if (workspace.tags.has(id)) throw new ReadoutError('id-taken', 'A tag with this id is there already.');
    const after = { id, ...tag, name: nameOf(tag.name), createdAt: now, updatedAt: now };
    fit(workspace, [after]);
    return [{ collection: 'tags', id, before: null, after }];
  },
  label: (_workspace, { tag }) => `create tag ‘${tag.name.trim()}’`,
};

export const ChangeTag = z.strictObject({
  type: z.literal('changeTag'),
  id: Id,
  change: z.partial(z.extend(fields, { name: anyName })),
});
export type ChangeTag = z.infer<typeof ChangeTag>;

export const changeTag: Edit<ChangeTag> = {
  patches(workspace, { id, change }) {
    const before = found(workspace, id);
    const name = nameOf(change.name ?? before.name);
    const after = Tag.parse({ ...before, ...given(change), name });
    fit(workspace, [after]);
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ collection: 'tags', id, before, after }];
  },
  label: (workspace, { id, change }) => {
    const name = workspace.tags.get(id)?.name ?? '';
    return change.name !== undefined && change.name.trim() !== name
      ? `rename tag ‘${name}’`
      : `change tag ‘${name}’`;
  },
  burst: ({ id, change }) => `tag ${id} ${Object.keys(change).join()}`,
};

export const PutTags = z.strictObject({
  type: z.literal('putTags'),
  tags: z
    .array(z.extend(z.omit(Tag, { createdAt: true, updatedAt: true }), { name: anyName }))
    .check(z.minLength(1)),
});
export type PutTags = z.infer<typeof PutTags>;

/** Sets several tags whole, new ones and such as are there, judged by how the codebook is with all of them. */
export const putTags: Edit<PutTags> = {
  patches(workspace, { tags }, { now }) {
    const after = tags.map((tag) => ({
      ...tag,
      name: nameOf(tag.name),
      createdAt: workspace.tags.get(tag.id)?.createdAt ?? now,
      updatedAt: workspace.tags.get(tag.id)?.updatedAt ?? now,
    }));
    fit(workspace, after);
    return after.flatMap((tag) => {
      const before = workspace.tags.get(tag.id) ?? null;
      const same = before !== null && JSON.stringify(Tag.parse(before)) === JSON.stringify(Tag.parse(tag));
      return same ? [] : [{ collection: 'tags', id: tag.id, before, after: tag }];
    });
  },
  label: (_workspace, { tags }) => (tags.length === 1 ? 'change tag' : `change ${tags.length} tags`),
};

export const RemoveTag = z.strictObject({ type: z.literal('removeTag'), id: Id });
export type RemoveTag = z.infer<typeof RemoveTag>;

/**
 * Takes the tag off every annotation. Its children move up to where it stood and keep how they look;
 * one whose name is taken there gets a number. Its memo and the suggestions dismissed for it go with it.
 */
export const removeTag: Edit<RemoveTag> = {
  patches(workspace, { id }) {
    const tag = found(workspace, id);
    const patches: Patch[] = [];
    for (const before of workspace.annotations) {
      if (!before.tags.includes(id)) continue;
      const after = { ...before, tags: before.tags.filter((other) => other !== id) };
      patches.push({ collection: 'annotations', id: before.id, before, after });
    }
    for (const { before, after } of lifted(workspace, tag))
      patches.push({ collection: 'tags', id: before.id, before, after });
    const memo = workspace.memos.get(id);
    if (memo !== undefined) patches.push({ collection: 'memos', id, before: memo, after: null });
    for (const before of workspace.dismissals.values())
      if (before.tag === id) patches.push({ collection: 'dismissals', id: before.id, before, after: null });
    patches.push({ collection: 'tags', id, before: tag, after: null });
    return patches;
  },
  label: (workspace, { id }) => `delete tag ‘${workspace.tags.get(id)?.name ?? ''}’`,
};

/** The children of a tag, and each as it is in that tag's place: between its neighbours, in their order. */
function lifted(workspace: Workspace, tag: Tag): { readonly before: Tag; readonly after: Tag }[] {
  const children = siblings(workspace.tags, tag.id);
  const row = siblings(workspace.tags, tag.parent);
  const next = row[row.findIndex(({ id }) => id === tag.id) + 1];
  const room = next === undefined ? 1 : next.order - tag.order;
  const taken = row.filter(({ id }) => id !== tag.id).map(({ name }) => name);
  return children.map((before, i) => ({
    before,
    after: {
      ...before,
      parent: tag.parent,
      look: before.look ?? tag.look,
      name: freeName(taken, before.name),
      order: tag.order + (room * i) / children.length,
    },
  }));
}

function found(workspace: Workspace, id: Id): Tag {
  const tag = workspace.tags.get(id);
  if (tag === undefined) throw new ReadoutError('unknown-record', 'This tag is no longer in the codebook.');
  return tag;
}

function nameOf(given: string): string {
  const name = given.trim();
  if (name === '') throw new ReadoutError('name-empty', 'A tag needs a name.');
  if (name.length > longestName)
    throw new ReadoutError(
      'name-empty',
      `A tag’s name holds ${longestName} characters at most; this one has ${name.length}.`,
    );
  return name;
}

/**
 * Throws where the codebook would not hold with these tags as they are: two of a name side by
 * side, two of a digit, one inside itself, one at the top without a colour. O(tags).
 */
function fit(workspace: Workspace, changed: readonly Tag[]): void {
  const tags = new Map(workspace.tags);
  for (const tag of changed) tags.set(tag.id, tag);
  const names = new Map<string, Tag>();
  const digits = new Map<number, Tag>();
  const isChanged = new Set(changed.map(({ id }) => id));
  for (const tag of tags.values()) {
    const place = `${tag.parent ?? ''} ${sameName(tag.name)}`;
    const namesake = names.get(place);
    if (namesake !== undefined && (isChanged.has(tag.id) || isChanged.has(namesake.id)))
      throw new ReadoutError(
        'name-taken',
        `There is a tag ‘${isChanged.has(tag.id) ? namesake.name : tag.name}’ here already.`,
      );
    names.set(place, tag);
    if (tag.digit === null) continue;
    const holder = digits.get(tag.digit);
    if (holder !== undefined && (isChanged.has(tag.id) || isChanged.has(holder.id)))
      throw new ReadoutError(
        'digit-taken',
        `${tag.digit} is the key of ‘${isChanged.has(tag.id) ? holder.name : tag.name}’.`,
      );
    digits.set(tag.digit, tag);
  }
  for (const tag of changed) standsWell(tags, tag);
}

function standsWell(tags: ReadonlyMap<Id, Tag>, tag: Tag): void {
  if (tag.parent === null && tag.look === null)
    throw new ReadoutError('parent-invalid', 'A tag at the top needs a colour of its own.');
  const seen = new Set([tag.id]);
  for (let up = tag.parent; up !== null;) {
    const parent = tags.get(up);
    if (parent === undefined)
      throw new ReadoutError('unknown-record', 'This tag is no longer in the codebook.');
    if (seen.has(up)) throw new ReadoutError('parent-invalid', 'A tag cannot stand inside itself.');
    seen.add(up);
    up = parent.parent;
  }
}
