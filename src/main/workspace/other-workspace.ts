import { resolve } from 'node:path';
import { allDocuments, pairedDocuments, type Pairs } from '../../shared/merging/pairs.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Hash } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { guarded, refusal } from '../files/guarded-disk.ts';
import { ContentStore } from './content-store.ts';
import { nameOf } from './names.ts';
import { type Reading, readFolder } from './reading.ts';
import type { Replayed } from './replay.ts';
import type { Session } from './session.ts';

/** Another workspace, read to be merged into the open one. */
export interface OtherWorkspace {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly contents: ContentStore;
  /** Which of its documents are which of the open workspace. */
  readonly documents: Pairs;
  /** What may be missing in it, or null. */
  readonly warning: string | null;
}

/**
 * Reads another workspace as it is saved, without a lock and without changing anything in its folder.
 * Throws a ReadoutError: `merge-refused` where it is the open one itself, is damaged or is of a newer
 * version, `text-missing` where words that would be needed are not there, and as `readFolder` does.
 */
export async function readOther(
  session: Session,
  path: string,
  disk: Disk = systemDisk,
): Promise<OtherWorkspace> {
  const folder = resolve(path);
  if (folder === session.folder)
    throw new ReadoutError(
      'merge-refused',
      `${nameOf(folder)} is the workspace that is open. Choose the folder of another one.`,
    );
  const reading = guarded(disk, () => Promise.reject(refusal('EREADING', `${folder} is only read`)));
  const found = await readFolder(folder, reading);
  sound(found, folder);
  const { workspace, replay } = found;
  const contents = new ContentStore(folder, reading);
  const documents = pairedDocuments(
    session.workspace,
    workspace,
    await sameWords(session, workspace, contents),
  );
  await textsAreThere(session.workspace, { folder, workspace, contents, documents });
  return { folder, workspace, contents, documents, warning: warningOf(replay) };
}

function sound({ newer, recovery }: Reading, folder: string): void {
  if (newer !== null)
    throw new ReadoutError(
      'merge-refused',
      `${nameOf(folder)} was made by a newer version of Readout (format ${newer}). What this version does not know of it would be lost, so it was not merged.`,
    );
  if (recovery !== null)
    throw new ReadoutError(
      'merge-refused',
      `The workspace file in ${folder} ${recovery.reason}. It was not merged, and nothing in it was touched. Open it by itself, see what could be restored, and merge it then.`,
    );
}

/** What to know of it before it is merged; a write that was just being made is no fault. */
function warningOf({ fault }: Replayed): string | null {
  if (fault === null || fault.kind === 'torn') return null;
  return fault.kind === 'missing'
    ? 'The journal of its latest edits was not copied with it: if it was not closed before, they are missing.'
    : 'The journal of its latest edits is damaged or of another copy: some of them may be missing. Opened by itself it says more.';
}

/**
 * Tells of two texts under different hashes whether they have the same words. Read are only those of
 * documents that come from the same source or have the same id.
 */
async function sameWords(
  session: Session,
  theirs: Workspace,
  contents: ContentStore,
): Promise<(ours: Hash, theirs: Hash) => boolean> {
  const same = new Set<string>();
  const others = allDocuments(theirs);
  for (const own of allDocuments(session.workspace))
    for (const other of others) {
      if (own.text === other.text) same.add(`${own.text} ${other.text}`);
      else if (own.id === other.id || own.source.hash === other.source.hash) {
        const [text, otherText] = await Promise.all([session.text(own.text), contents.text(other.text)]);
        if (text.text === otherText.text) same.add(`${own.text} ${other.text}`);
        else if (own.id === other.id)
          throw new ReadoutError(
            'merge-refused',
            `${own.number} “${own.title}” has other words there than here, though it is the same document: one of the two was damaged or changed by hand. Nothing was merged.`,
          );
      }
    }
  return (ours, theirs) => same.has(`${ours} ${theirs}`);
}

/** Throws where the stored text of a document that ours does not have is missing or damaged. */
async function textsAreThere(
  ours: Workspace,
  { folder, workspace, contents, documents }: Omit<OtherWorkspace, 'warning'>,
): Promise<void> {
  const held = new Set(allDocuments(ours).map(({ text }) => text));
  const missing: string[] = [];
  for (const { id, number, text } of workspace.documents.values())
    if (!documents.has(id) && !held.has(text) && !(await isThere(contents, text))) missing.push(number);
  if (missing.length > 0)
    throw new ReadoutError(
      'text-missing',
      `The text of ${missing.join(', ')} is missing or damaged in ${folder}, so it was not merged. Have it copied again with everything in its folder, also “texts” and “sources”.`,
    );
}

async function isThere(contents: ContentStore, hash: Hash): Promise<boolean> {
  return await contents.text(hash).then(
    () => true,
    () => false,
  );
}
