import { pathName, sameName } from '../../model/codebook.ts';
import type { Id } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import { placed, type Written } from '../codebook-entry.ts';
import { planImport } from '../codebook-import.ts';
import type { TagToBe } from '../codebook-match.ts';
import type { ForeignAnnotation } from './foreign.ts';

type ForeignTag = ForeignAnnotation['tags'][number];

/** Which tags of the codebook are meant, and those it does not have yet. */
export interface TagsMeant {
  readonly idOf: (tag: ForeignTag) => Id | null;
  /** To be put. Each stands inside what its name says: `Trade / Decoupling`. */
  readonly added: readonly TagToBe[];
}

/**
 * Finds the tags that are meant: by id, by the whole path of names, by a name or alias that one tag
 * alone has. What is left is made anew. O(tags × names).
 */
export function tagsMeant(
  { tags, memos }: Pick<Workspace, 'tags' | 'memos'>,
  wanted: readonly ForeignTag[],
  newId: () => Id,
): TagsMeant {
  const known = new Map<string, Id>();
  const ambiguous = new Set<string>();
  for (const tag of tags.values())
    for (const name of [tag.name, ...tag.aliases]) {
      const holder = known.get(sameName(name));
      if (holder !== undefined && holder !== tag.id) ambiguous.add(sameName(name));
      known.set(sameName(name), tag.id);
    }
  for (const name of ambiguous) known.delete(name);
  for (const id of tags.keys()) known.set(sameName(pathName(tags, id)), id);

  const written: Written[] = [];
  for (const { name, id } of wanted) {
    const names = namesIn(name);
    if ((id !== null && tags.has(id)) || known.has(keyOf(names))) continue;
    for (let depth = 1; depth <= names.length; depth++) {
      const path = names.slice(0, depth);
      if (known.has(keyOf(path))) continue;
      const own =
        depth === names.length && id !== null && !written.some((one) => one.id === id) ? id : newId();
      known.set(keyOf(path), own);
      written.push({
        ...nothingSaid,
        id: own,
        name: path.at(-1) ?? '',
        inside: depth === 1 ? [] : [path.slice(0, -1)],
      });
    }
  }
  const entries = placed(written);
  const { tags: added } = planImport({ tags, memos }, entries, (id) => id ?? newId(), true);
  return {
    idOf: ({ name, id }) => (id !== null && tags.has(id) ? id : (known.get(keyOf(namesIn(name))) ?? null)),
    added: added.filter(({ id }) => !tags.has(id)),
  };
}

const nothingSaid = {
  line: 1,
  code: undefined,
  look: undefined,
  digit: undefined,
  description: undefined,
  aliases: undefined,
  rules: undefined,
  memo: undefined,
};

/** Longest name of a tag, in UTF-16 code units. */
const longestName = 200;

function namesIn(name: string): string[] {
  return name
    .split(' / ')
    .map((part) => part.trim().slice(0, longestName))
    .filter((part) => part !== '');
}

function keyOf(path: readonly string[]): string {
  return sameName(path.join(' / '));
}
