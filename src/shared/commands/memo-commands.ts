import { z } from 'zod/mini';
import { longestNote } from '../model/annotation.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Edit } from './context.ts';

export const WriteMemo = z.strictObject({
  type: z.literal('writeMemo'),
  /** The workspace, a document or a tag. */
  about: Id,
  /** Nothing, or white space alone, takes the memo away. */
  text: z.string(),
});
export type WriteMemo = z.infer<typeof WriteMemo>;

export const writeMemo: Edit<WriteMemo> = {
  patches(workspace, { about, text }, { now, author }) {
    const before = workspace.memos.get(about) ?? null;
    if (text.trim() === '')
      return before === null ? [] : [{ collection: 'memos', id: about, before, after: null }];
    nameOf(workspace, about);
    if (text.length > longestNote)
      throw new ReadoutError(
        'note-too-long',
        `A memo holds ${longestNote.toLocaleString('en')} characters at most; this one has ${text.length.toLocaleString('en')}. Nothing was changed.`,
      );
    if (before?.text === text) return [];
    const after = { id: about, text, author, createdAt: before?.createdAt ?? now, updatedAt: now };
    return [{ collection: 'memos', id: about, before, after }];
  },
  label: (workspace, { about, text }) =>
    text.trim() === '' ? `delete memo of ${nameOf(workspace, about)}` : `memo of ${nameOf(workspace, about)}`,
  burst: ({ about }) => `memo ${about}`,
};

function nameOf(workspace: Workspace, about: Id): string {
  if (about === workspace.id) return 'the workspace';
  const document = workspace.documents.get(about);
  if (document !== undefined) return document.number;
  const tag = workspace.tags.get(about);
  if (tag !== undefined) return `‘${tag.name}’`;
  throw new ReadoutError('unknown-record', 'What this memo is about is no longer there.');
}
