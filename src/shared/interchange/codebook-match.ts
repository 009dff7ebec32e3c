import { codeFor, lookOf, nextLook, pathOf, sameName } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { CodebookEntry } from './codebook-entry.ts';

/** A tag as it is to be: all but the moment it was made, which stays. */
export type TagToBe = Omit<Tag, 'createdAt' | 'updatedAt'>;

/** What an entry of a file means in a codebook: a tag that is there, or a new one. */
export interface Match {
  readonly entry: CodebookEntry;
  readonly before: Tag | null;
  readonly after: TagToBe;
}

/**
 * Pairs each entry with the tag of its id, else with the tag of its name in its place, else makes
 * one. What the file does not say stays as it is. Digits, names and orders may collide yet.
 */
export function matched(
  tags: ReadonlyMap<Id, Tag>,
  entries: readonly CodebookEntry[],
  newId: (wanted: Id | undefined) => Id,
): Match[] {
  const free = new Map([...tags].filter(([id]) => !entries.some((entry) => entry.id === id)));
  const byPlace = new Map([...free.values()].map((tag) => [placeKey(tag.parent, tag.name), tag]));
  const ids = new Map<number, Id>();
  const made: Match[] = [];
  const growing = new Map<Id, Tag>(tags);
  for (const i of parentsFirst(entries)) {
    const entry = entries[i];
    if (entry === undefined) continue;
    const parent =
      typeof entry.parent === 'number' ? (ids.get(entry.parent) ?? null) : outside(tags, entry.parent);
    const known =
      (entry.id === undefined ? undefined : tags.get(entry.id)) ?? byPlace.get(placeKey(parent, entry.name));
    const after = toBe(growing, entry, parent, known ?? null, () => newId(entry.id));
    ids.set(i, after.id);
    growing.set(after.id, { createdAt: '', updatedAt: '', ...known, ...after });
    made[i] = { entry, before: known ?? null, after };
  }
  return made;
}

function toBe(
  tags: ReadonlyMap<Id, Tag>,
  entry: CodebookEntry,
  parent: Id | null,
  before: Tag | null,
  newId: () => Id,
): TagToBe {
  const own =
    before === null
      ? undefined
      : before.parent === parent
        ? before.look
        : parent === null
          ? lookOf(tags, before.id)
          : null;
  const look = entry.look === undefined ? (own ?? null) : entry.look;
  const codes = (): string => codeFor(tags, entry.name);
  return {
    id: before?.id ?? newId(),
    parent,
    name: entry.name,
    code: entry.code ?? before?.code ?? codes(),
    look: parent === null ? (look ?? nextLook(tags)) : look,
    digit: entry.digit === undefined ? (before?.digit ?? null) : entry.digit,
    description: entry.description ?? before?.description ?? '',
    aliases: [...(entry.aliases ?? before?.aliases ?? [])],
    rules: [...(entry.rules ?? before?.rules ?? [])],
    order: before?.order ?? Number.NaN,
  };
}

/** The tag of the codebook that names from the top lead to, or that alone has the one name; null without one. */
function outside(tags: ReadonlyMap<Id, Tag>, path: readonly string[] | null): Id | null {
  if (path === null) return null;
  const wanted = path.map(sameName).join('\n');
  const found = [...tags.keys()].find(
    (id) =>
      pathOf(tags, id)
        .map(({ name }) => sameName(name))
        .join('\n') === wanted,
  );
  const named = [...tags.values()].filter(({ name }) => sameName(name) === wanted);
  return found ?? (named.length === 1 ? (named[0]?.id ?? null) : null);
}

/** Whether the codebook has what entries stand inside of that are not in the file themselves. */
export function missingParent(
  tags: ReadonlyMap<Id, Tag>,
  entries: readonly CodebookEntry[],
): CodebookEntry | null {
  return (
    entries.find(
      ({ parent }) => parent !== null && typeof parent !== 'number' && outside(tags, parent) === null,
    ) ?? null
  );
}

/** The indices of entries, each after what it stands inside of. */
function parentsFirst(entries: readonly CodebookEntry[]): number[] {
  const order = new Set<number>();
  for (const i of entries.keys()) {
    const way: number[] = [];
    for (
      let at: CodebookEntry['parent'] = i;
      typeof at === 'number' && !order.has(at);
      at = entries[at]?.parent ?? null
    )
      way.push(at);
    for (const at of way.toReversed()) order.add(at);
  }
  return [...order];
}

function placeKey(parent: Id | null, name: string): string {
  return `${parent ?? ''}\n${sameName(name)}`;
}
