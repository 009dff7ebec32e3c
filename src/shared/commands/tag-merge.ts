import { z } from 'zod/mini';
import { longestNote } from '../model/annotation.ts';
import { freeName, lookOf, pathOf, sameName } from '../model/codebook.ts';
import { siblings } from '../model/codebook-moves.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id, type Moment } from '../model/ids.ts';
import type { OwnText } from '../model/named-report.ts';
import { longestDescription, type Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Edit } from './context.ts';
import type { Patch } from './patch.ts';

export const MergeTags = z.strictObject({ type: z.literal('mergeTags'), from: Id, into: Id });
export type MergeTags = z.infer<typeof MergeTags>;

/**
 * Makes one tag of two: passages, children, rules, aliases, what counts, memo and dismissed
 * suggestions of the first go to the second, whose alias its name becomes; its digit goes over
 * where the second has none. Merged into something inside itself, that comes up to its place first.
 * Annotations of removed documents follow, so that a restored one has the tag it had, and reports ask for the
 * other tag where they asked for this.
 */
export const mergeTags: Edit<MergeTags> = {
  patches(workspace, { from, into }, { now }) {
    if (from === into) throw new ReadoutError('parent-invalid', 'A tag cannot be merged into itself.');
    const [source, target] = [found(workspace, from), found(workspace, into)];
    const exchanged = (tags: readonly Id[]): Id[] => [
      ...new Set(tags.map((tag) => (tag === from ? into : tag))),
    ];
    const patches: Patch[] = [];
    for (const before of workspace.annotations) {
      if (!before.tags.includes(from)) continue;
      const after = { ...before, tags: exchanged(before.tags) };
      patches.push({ collection: 'annotations', id: before.id, before, after });
    }
    for (const before of workspace.removed.values()) {
      if (!before.annotations.some(({ tags }) => tags.includes(from))) continue;
      const annotations = before.annotations.map((each) => ({ ...each, tags: exchanged(each.tags) }));
      patches.push({ collection: 'removed', id: before.id, before, after: { ...before, annotations } });
    }
    for (const before of workspace.dismissals.values())
      if (before.tag === from)
        patches.push({ collection: 'dismissals', id: before.id, before, after: { ...before, tag: into } });
    patches.push(
      ...movedChildren(workspace, source, target),
      ...mergedMemos(workspace, source, target, now),
      ...mergedInReports(workspace, source, target),
      { collection: 'tags', id: from, before: source, after: null },
      { collection: 'tags', id: into, before: target, after: merged(workspace, source, target) },
    );
    return patches;
  },
  label: (workspace, { from, into }) =>
    `merge ‘${workspace.tags.get(from)?.name ?? ''}’ into ‘${workspace.tags.get(into)?.name ?? ''}’`,
};

function movedChildren({ tags }: Workspace, source: Tag, target: Tag): Patch[] {
  const standing = siblings(tags, target.id);
  const taken = standing.map(({ name }) => name);
  const last = standing.at(-1)?.order ?? 0;
  return siblings(tags, source.id)
    .filter(({ id }) => id !== target.id)
    .map((before, i) => ({
      collection: 'tags',
      id: before.id,
      before,
      after: {
        ...before,
        parent: target.id,
        look: before.look ?? source.look,
        name: freeName(taken, before.name),
        order: last + i + 1,
      },
    }));
}

function merged({ tags }: Workspace, source: Tag, target: Tag): Tag {
  const rules = new Map([...target.rules, ...source.rules].map((rule) => [JSON.stringify(rule), rule]));
  const aliases = new Map(
    [...target.aliases, source.name, ...source.aliases].map((alias) => [sameName(alias), alias]),
  );
  aliases.delete(sameName(target.name));
  return {
    ...target,
    ...(isInside(tags, target.id, source.id) ? inPlaceOf(tags, source, target) : {}),
    digit: target.digit ?? source.digit,
    description: joined('What counts for both', longestDescription, [target.description, source.description]),
    aliases: [...aliases.values()],
    rules: [...rules.values()],
  };
}

function inPlaceOf(tags: Workspace['tags'], source: Tag, target: Tag): Partial<Tag> {
  const taken = siblings(tags, source.parent)
    .filter(({ id }) => id !== source.id)
    .map(({ name }) => name);
  return {
    parent: source.parent,
    order: source.order,
    name: freeName(taken, target.name),
    look: source.parent === null ? lookOf(tags, target.id) : target.look,
  };
}

function isInside(tags: Workspace['tags'], id: Id, outer: Id): boolean {
  return pathOf(tags, id).some((tag) => tag.id === outer);
}

function mergedMemos(workspace: Workspace, source: Tag, target: Tag, now: Moment): Patch[] {
  const before = workspace.memos.get(source.id);
  if (before === undefined) return [];
  const standing = workspace.memos.get(target.id) ?? null;
  const text = joined('The memos of both', longestNote, [standing?.text ?? '', before.text]);
  const after = { ...(standing ?? before), id: target.id, text, updatedAt: now };
  return [
    { collection: 'memos', id: source.id, before, after: null },
    { collection: 'memos', id: target.id, before: standing, after },
  ];
}

/** A report that asked for both asks for the second as it did; what was written before either’s section stands before that one’s. */
function mergedInReports({ reports }: Workspace, source: Tag, target: Tag): Patch[] {
  const exchanged = (ids: readonly Id[]): Id[] =>
    ids.includes(target.id)
      ? ids.filter((id) => id !== source.id)
      : ids.map((id) => (id === source.id ? target.id : id));
  return [...reports.values()].flatMap((before): Patch[] => {
    const { tags, without } = before.options;
    const after = {
      ...before,
      options: {
        ...before.options,
        tags: tags === null ? null : exchanged(tags),
        without: exchanged(without),
      },
      texts: mergedTexts(before.texts, `tag ${source.id}`, `tag ${target.id}`),
    };
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    return isSame ? [] : [{ collection: 'reports', id: before.id, before, after }];
  });
}

function mergedTexts(texts: readonly OwnText[], from: string, into: string): OwnText[] {
  const textAt = (place: string): string => texts.find(({ at }) => at === place)?.text ?? '';
  if (textAt(from) === '') return [...texts];
  const others = texts.filter(({ at }) => at !== from && at !== into);
  const text = joined('The texts of both in a report', longestNote, [textAt(into), textAt(from)]);
  return [...others, { at: into, text }];
}

/** Both texts, the second once if they are the same. Nothing is cut: what does not fit is refused. */
function joined(what: string, longest: number, texts: readonly string[]): string {
  const text = [...new Set(texts.filter((part) => part !== ''))].join('\n\n');
  if (text.length > longest)
    throw new ReadoutError(
      'note-too-long',
      `${what} would be longer than ${longest.toLocaleString('en')} characters. Shorten one of them, then merge; nothing was changed.`,
    );
  return text;
}

function found(workspace: Workspace, id: Id): Tag {
  const tag = workspace.tags.get(id);
  if (tag === undefined) throw new ReadoutError('unknown-record', 'This tag is no longer in the codebook.');
  return tag;
}
