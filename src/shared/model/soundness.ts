import { sameName } from './codebook.ts';
import { sameBlocks } from './correction.ts';
import type { Id } from './ids.ts';
import type { Workspace } from './workspace.ts';

/**
 * What is wrong with how the records of a workspace stand to each other, a sentence each; none when
 * it is sound. Every command keeps a workspace sound, and so must whatever else makes one: a merge,
 * a recovery. What one record may hold by itself is said by its schema. O(n log n), and O(n²) in
 * the corrections of an alignment.
 */
export function unsoundness(workspace: Workspace): string[] {
  return [
    ...inCodebook(workspace),
    ...inLibrary(workspace),
    ...inAnnotations(workspace),
    ...inTheRest(workspace),
  ];
}

function* inCodebook({ tags }: Workspace): Generator<string, void> {
  for (const tag of tags.values()) {
    if (tag.parent !== null && !tags.has(tag.parent)) yield `Tag ${tag.id} stands inside a tag that is gone.`;
    if (tag.parent === null && tag.look === null) yield `Tag ${tag.id} at the top has no colour.`;
    if (isUnderItself(tag.id, (id) => tags.get(id)?.parent)) yield `Tag ${tag.id} stands inside itself.`;
  }
  const all = [...tags.values()];
  yield* twice('name', all, ({ parent, name }) => `${parent ?? ''} ${sameName(name)}`);
  yield* twice('digit', all, ({ digit }) => digit);
}

function* inLibrary({ documents, removed }: Workspace): Generator<string, void> {
  for (const { id } of documents.values())
    if (isUnderItself(id, (each) => documents.get(each)?.versionOf))
      yield `Document ${id} is a version of itself.`;
  const away = [...removed.values()].filter(({ id }) => !documents.has(id));
  yield* twice(
    'number',
    [...documents.values(), ...away.map(({ document }) => document)],
    (each) => each.number,
  );
}

function* inAnnotations({ annotations, documents, tags }: Workspace): Generator<string, void> {
  for (const { id, document, tags: own, ranges } of annotations) {
    if (!documents.has(document)) yield `Annotation ${id} is of a document that is not in the library.`;
    if (own.some((tag) => !tags.has(tag))) yield `Annotation ${id} has a tag that is gone.`;
    if (new Set(own).size < own.length) yield `Annotation ${id} has a tag twice.`;
    let end = -1;
    for (const range of ranges) {
      if (range.start < end || range.end - range.start !== range.exact.length)
        yield `Annotation ${id} has no sound passage.`;
      end = range.end;
    }
  }
}

function* inTheRest(workspace: Workspace): Generator<string, void> {
  const { documents, tags, memos, dismissals, stances, outlets, reports } = workspace;
  for (const { id } of memos.values())
    if (id !== workspace.id && !documents.has(id) && !tags.has(id)) yield `Memo ${id} is about nothing.`;
  for (const { id, tag } of dismissals.values())
    if (!tags.has(tag)) yield `Dismissal ${id} is of a tag that is gone.`;
  yield* twice('language', [...stances.values()], ({ language }) => language);
  yield* twice('outlet', [...outlets.values()], ({ outlet }) => outlet);
  yield* twice('name', [...reports.values()], ({ name }) => name);
  for (const { id, texts } of reports.values())
    if (new Set(texts.map(({ at }) => at)).size < texts.length)
      yield `Report ${id} has two texts at a place.`;
  const corrections = [...workspace.corrections.values()];
  for (const [i, correction] of corrections.entries())
    if (corrections.slice(0, i).some((other) => sameBlocks(other, correction)))
      yield `Correction ${correction.id} is of blocks that another one is of.`;
}

function isUnderItself(id: Id, above: (id: Id) => Id | null | undefined): boolean {
  const seen = new Set<Id>();
  for (let at = above(id); at !== null && at !== undefined && !seen.has(at); at = above(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function* twice<R extends { readonly id: Id }>(
  what: string,
  records: readonly R[],
  keyOf: (record: R) => string | number | null,
): Generator<string, void> {
  const holders = new Map<string | number, Id>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const holder = holders.get(key);
    if (holder !== undefined) yield `${holder} and ${record.id} have the same ${what}: ${key}.`;
    holders.set(key, record.id);
  }
}
