import { longestNote } from '../../../model/annotation.ts';
import type { Id, Moment } from '../../../model/ids.ts';
import type { Memo } from '../../../model/memo.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { descriptionOf } from './codebook.ts';
import { authorOf, type Comment, commentOf } from './comments.ts';
import type { Guid, Making, RefiCode, RefiNote, RefiProject, RefiSource } from './project.ts';

/** Where what a project says of things goes. */
export interface Things {
  readonly workspace: Workspace;
  readonly tagOf: (code: Guid) => Id | null;
  readonly newTags: ReadonlySet<Id>;
  readonly documents: ReadonlyMap<RefiSource, Id>;
  readonly now: Moment;
}

/**
 * The memos that are new or get more words: what a project says of itself, of its sources and of its codes. Notes that
 * are about nothing that comes in are the project's own, each under its name, so that none is lost. O(words).
 */
export function memosOf(project: RefiProject, things: Things): Memo[] {
  const { workspace, tagOf, newTags, documents, now } = things;
  const memos = new Map(workspace.memos);
  const changed = new Set<Id>();
  const put = (about: Id, comment: Comment, made: Making | null = null): void => {
    const memo = memoWith(memos.get(about) ?? null, about, comment, comment.making ?? made, now);
    if (memo === null) return;
    memos.set(about, memo);
    changed.add(about);
  };
  put(workspace.id, commentOf([project.about], project.notes));
  for (const note of looseNotes(project, documents))
    put(workspace.id, {
      words: note.name.trim() === '' ? note.words : `### ${note.name}\n\n${note.words}`,
      making: note,
    });
  for (const [source, document] of documents) put(document, commentOf([source], project.notes), source);
  for (const code of allOf(project.codes)) {
    const tag = tagOf(code.guid);
    if (tag === null) continue;
    // What counts stands in a new tag, and in one that is there where it says the same.
    const own = newTags.has(tag) ? descriptionOf(code) : workspace.tags.get(tag)?.description;
    put(tag, commentOf([code.description === own ? { ...code, description: '' } : code], project.notes));
  }
  return [...changed].flatMap((about) => memos.get(about) ?? []);
}

/**
 * The memo of a thing with what is said about it: a new one by who wrote that; else what is there with the new words
 * under it. Null where it has them already, or there are none.
 */
function memoWith(
  before: Memo | null,
  about: Id,
  { words }: Comment,
  making: Making | null,
  now: Moment,
): Memo | null {
  if (words.trim() === '' || before?.text.includes(words) === true) return null;
  if (before !== null)
    return { ...before, text: `${before.text}\n\n${words}`.slice(0, longestNote), updatedAt: now };
  return {
    id: about,
    text: words,
    author: authorOf(making?.author ?? making?.updatedBy),
    createdAt: making?.createdAt ?? now,
    updatedAt: making?.updatedAt ?? making?.createdAt ?? now,
  };
}

function looseNotes(
  { about, codes, notes }: RefiProject,
  documents: ReadonlyMap<RefiSource, Id>,
): RefiNote[] {
  const sources = [...documents.keys()];
  const things = [about, ...allOf(codes), ...sources, ...sources.flatMap(({ selections }) => selections)];
  const used = new Set(things.flatMap((thing) => thing.notes));
  return [...notes.values()].filter(({ guid, words }) => !used.has(guid) && words.trim() !== '');
}

function allOf(codes: readonly RefiCode[]): RefiCode[] {
  return codes.flatMap((code) => [code, ...allOf(code.children)]);
}
