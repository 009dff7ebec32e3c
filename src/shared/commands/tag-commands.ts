import { z } from 'zod/mini';
import { pathOf } from '../model/codebook.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Edit, given } from './context.ts';
import type { Patch } from './patch.ts';

const fields = z.omit(Tag, { id: true, createdAt: true });
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
    const after = { id, ...tag, name: nameOf(tag.name), createdAt: now };
    fits(workspace, after);
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
    fits(workspace, after);
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

export const RemoveTag = z.strictObject({ type: z.literal('removeTag'), id: Id });
export type RemoveTag = z.infer<typeof RemoveTag>;

/**
 * Takes the tag off every annotation; its children move up to its parent and keep how they look.
 * Its memo and the suggestions dismissed for it go with it.
 */
export const removeTag: Edit<RemoveTag> = {
  patches(workspace, { id }, { now }) {
    const tag = found(workspace, id);
    const patches: Patch[] = [];
    for (const before of workspace.annotations) {
      if (!before.tags.includes(id)) continue;
      const after = { ...before, tags: before.tags.filter((other) => other !== id), updatedAt: now };
      patches.push({ collection: 'annotations', id: before.id, before, after });
    }
    for (const before of workspace.tags.values()) {
      if (before.parent !== id) continue;
      const after = { ...before, parent: tag.parent, look: before.look ?? tag.look };
      patches.push({ collection: 'tags', id: before.id, before, after });
    }
    const memo = workspace.memos.get(id);
    if (memo !== undefined) patches.push({ collection: 'memos', id, before: memo, after: null });
    patches.push(...dismissalsOf(workspace, id), { collection: 'tags', id, before: tag, after: null });
    return patches;
  },
  label: (workspace, { id }) => `delete tag ‘${workspace.tags.get(id)?.name ?? ''}’`,
};

export const MergeTags = z.strictObject({ type: z.literal('mergeTags'), from: Id, into: Id });
export type MergeTags = z.infer<typeof MergeTags>;

/**
 * Makes one tag of two: passages, children, rules, aliases, what counts and memo of the first go
 * to the second, whose alias its name becomes. Merged into something inside itself, that comes
 * up to its place first.
 */
export const mergeTags: Edit<MergeTags> = {
  patches(workspace, { from, into }, { now }) {
    if (from === into) throw new ReadoutError('parent-invalid', 'A tag cannot be merged into itself.');
    const [source, target] = [found(workspace, from), found(workspace, into)];
    const patches: Patch[] = [];
    for (const before of workspace.annotations) {
      if (!before.tags.includes(from)) continue;
      const tags = [...new Set(before.tags.map((tag) => (tag === from ? into : tag)))];
      patches.push({
        collection: 'annotations',
        id: before.id,
        before,
        after: { ...before, tags, updatedAt: now },
      });
    }
    for (const before of workspace.tags.values()) {
      if (before.parent !== from || before.id === into) continue;
      const after = { ...before, parent: into, look: before.look ?? source.look };
      patches.push({ collection: 'tags', id: before.id, before, after });
    }
    const isInside = pathOf(workspace.tags, into).some(({ id }) => id === from);
    patches.push(
      ...mergedMemos(workspace, source, target, now),
      ...dismissalsOf(workspace, from),
      { collection: 'tags', id: from, before: source, after: null },
      { collection: 'tags', id: into, before: target, after: merged(workspace, source, target, isInside) },
    );
    return patches;
  },
  label: (workspace, { from, into }) =>
    `merge ‘${workspace.tags.get(from)?.name ?? ''}’ into ‘${workspace.tags.get(into)?.name ?? ''}’`,
};

function merged(workspace: Workspace, source: Tag, target: Tag, isInside: boolean): Tag {
  const rules = new Map([...target.rules, ...source.rules].map((rule) => [JSON.stringify(rule), rule]));
  const aliases = new Map(
    [...target.aliases, source.name, ...source.aliases].map((alias) => [fold(alias), alias]),
  );
  aliases.delete(fold(target.name));
  const first = pathOf(workspace.tags, target.id)[0];
  return {
    ...target,
    parent: isInside ? source.parent : target.parent,
    look: target.look ?? (isInside && source.parent === null ? (first?.look ?? source.look) : null),
    digit: target.digit ?? source.digit,
    description: [target.description, source.description].filter((part) => part !== '').join('\n\n'),
    aliases: [...aliases.values()],
    rules: [...rules.values()],
  };
}

function mergedMemos(workspace: Workspace, source: Tag, target: Tag, now: string): Patch[] {
  const before = workspace.memos.get(source.id);
  if (before === undefined) return [];
  const standing = workspace.memos.get(target.id) ?? null;
  const after = {
    ...(standing ?? before),
    id: target.id,
    text: standing === null ? before.text : `${standing.text}\n\n${before.text}`,
    updatedAt: now,
  };
  return [
    { collection: 'memos', id: source.id, before, after: null },
    { collection: 'memos', id: target.id, before: standing, after },
  ];
}

function dismissalsOf(workspace: Workspace, tag: Id): Patch[] {
  return [...workspace.dismissals.values()]
    .filter((dismissal) => dismissal.tag === tag)
    .map((before) => ({ collection: 'dismissals', id: before.id, before, after: null }));
}

function found(workspace: Workspace, id: Id): Tag {
  const tag = workspace.tags.get(id);
  if (tag === undefined) throw new ReadoutError('unknown-record', 'This tag is no longer in the codebook.');
  return tag;
}

function nameOf(given: string): string {
  const name = given.trim();
  if (name === '') throw new ReadoutError('name-empty', 'A tag needs a name.');
  if (name.length > 200) throw new ReadoutError('name-empty', 'A tag’s name holds 200 characters at most.');
  return name;
}

function fits(workspace: Workspace, tag: Tag): void {
  for (const other of workspace.tags.values()) {
    if (other.id === tag.id) continue;
    if (other.parent === tag.parent && fold(other.name) === fold(tag.name))
      throw new ReadoutError('name-taken', `There is a tag ‘${other.name}’ here already.`);
    if (tag.digit !== null && other.digit === tag.digit)
      throw new ReadoutError('digit-taken', `${tag.digit} is the key of ‘${other.name}’.`);
  }
  if (tag.parent === null) {
    if (tag.look === null)
      throw new ReadoutError('parent-invalid', 'A tag at the top needs a colour of its own.');
    return;
  }
  const seen = new Set([tag.id]);
  for (let up: Id | null = tag.parent; up !== null; up = found(workspace, up).parent) {
    if (seen.has(up)) throw new ReadoutError('parent-invalid', 'A tag cannot stand inside itself.');
    seen.add(up);
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
