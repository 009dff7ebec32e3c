import { sameName, tagTree, type TagNode } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { KeywordRule, TagLook } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a codebook file may say of a tag beside its name; undefined where it says nothing. */
export interface Said {
  readonly id: Id | undefined;
  readonly code: string | undefined;
  /** Null: as the tag it stands inside of. */
  readonly look: TagLook | null | undefined;
  readonly digit: number | null | undefined;
  readonly description: string | undefined;
  readonly aliases: readonly string[] | undefined;
  readonly rules: readonly KeywordRule[] | undefined;
  readonly memo: string | undefined;
}

/** A tag as a codebook file has it. */
export interface CodebookEntry extends Said {
  /** Where the file tells of it, counted from 1. */
  readonly line: number;
  readonly name: string;
  /** What it stands inside of: an entry, by its index; names from the top of a tag that is not in the file; or nothing. */
  readonly parent: number | readonly string[] | null;
}

/** A tag as a file wrote it, before it is known what it stands inside of. */
export interface Written extends Said {
  readonly line: number;
  readonly name: string;
  /** Names from the top, as the file may mean them, the likeliest first; empty at the top. */
  readonly inside: readonly (readonly string[])[];
}

/** Why a codebook file cannot be read, and the line, counted from 1, where that is known. */
export class CodebookProblem extends Error {
  readonly line: number | null;

  constructor(line: number | null, message: string) {
    super(message);
    this.line = line;
  }
}

/** The tags of a codebook in its order, each before what is inside it, with the path of names it stands under. */
export function codebookEntries({ tags, memos }: Pick<Workspace, 'tags' | 'memos'>): (Said & {
  readonly name: string;
  readonly path: readonly string[];
})[] {
  const list = (nodes: readonly TagNode[], path: readonly string[]): ReturnType<typeof codebookEntries> =>
    nodes.flatMap(({ tag, children }) => [
      { ...tag, memo: memos.get(tag.id)?.text ?? '', path },
      ...list(children, [...path, tag.name]),
    ]);
  return list(tagTree(tags), []);
}

/**
 * Finds what each tag stands inside of: the path it names, else the one tag of the file with the
 * name. Throws a CodebookProblem for two tags of a name side by side, a name that could be
 * several tags, and a tag inside itself.
 */
export function placed(written: readonly Written[]): CodebookEntry[] {
  const byPath = new Map<string, number>();
  const byName = new Map<string, number[]>();
  for (const [i, { name, inside }] of written.entries()) {
    const path = keyOf([...(inside[0] ?? []), name]);
    if (!byPath.has(path)) byPath.set(path, i);
    byName.set(sameName(name), [...(byName.get(sameName(name)) ?? []), i]);
  }
  const entries = written.map(({ inside, ...said }): CodebookEntry => {
    for (const path of inside) {
      const found = byPath.get(keyOf(path));
      if (found !== undefined) return { ...said, parent: found };
      const named = path.length === 1 ? (byName.get(sameName(path[0] ?? '')) ?? []) : [];
      if (named.length > 1)
        throw new CodebookProblem(
          said.line,
          `‘${said.name}’ stands inside ‘${path[0] ?? ''}’, and there are several of that name`,
        );
      if (named[0] !== undefined) return { ...said, parent: named[0] };
    }
    return { ...said, parent: inside[0] ?? null };
  });
  refuseTwins(entries);
  refuseCircles(entries);
  return entries;
}

function refuseTwins(entries: readonly CodebookEntry[]): void {
  const seen = new Map<string, number>();
  const ids = new Map<Id, number>();
  for (const { id, line, name, parent } of entries) {
    const place = `${typeof parent === 'number' ? parent : keyOf(parent ?? [])}\n${sameName(name)}`;
    const first = seen.get(place) ?? (id === undefined ? undefined : ids.get(id));
    if (first !== undefined)
      throw new CodebookProblem(line, `‘${name}’ is there twice; the first time on line ${first}`);
    seen.set(place, line);
    if (id !== undefined) ids.set(id, line);
  }
}

function refuseCircles(entries: readonly CodebookEntry[]): void {
  const sound = new Set<number>();
  for (const [i, { line, name }] of entries.entries()) {
    const way = new Set<number>();
    for (
      let at: CodebookEntry['parent'] = i;
      typeof at === 'number' && !sound.has(at);
      at = entries[at]?.parent ?? null
    ) {
      if (way.has(at)) throw new CodebookProblem(line, `‘${name}’ stands inside itself`);
      way.add(at);
    }
    for (const at of way) sound.add(at);
  }
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path.map(sameName));
}
