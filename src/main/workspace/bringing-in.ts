import { type Patch, patched } from '../../shared/commands/patch.ts';
import { sameContent } from '../../shared/difference/same-content.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import { unsoundness } from '../../shared/model/soundness.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { groupBy } from '../../shared/model/group.ts';
import { stands } from '../../shared/text/standing.ts';
import type { Session } from './session.ts';

/**
 * Takes records of another program into the workspace as one step to undo, after the present is backed up: tags,
 * annotations, memos and documents whose bytes and texts were stored before. Answers the revision it made.
 * Throws a ReadoutError, and then the workspace is as it was: `import-stale` where a record is not as the plan
 * found it, `request-refused` where the records would not be sound or a quotation is not what the text says.
 */
export async function bringIn(session: Session, label: string, patches: readonly Patch[]): Promise<number> {
  session.standing.check();
  await checkContents(session, patches);
  checkRecords(session.workspace, patches);
  await session.backups.keep(session.workspace, 'before-import');
  return await session.change(label, (workspace) => {
    checkRecords(workspace, patches);
    return patches;
  });
}

const taken: ReadonlySet<Patch['collection']> = new Set(['documents', 'tags', 'annotations', 'memos']);

function checkRecords(workspace: Workspace, patches: readonly Patch[]): void {
  if (!patches.every(mayCome))
    throw new ReadoutError('request-refused', 'An import only adds and changes records. Nothing was done.');
  if (new Set(patches.map(({ collection, id }) => `${collection} ${id}`)).size < patches.length)
    throw new ReadoutError('request-refused', 'An import takes each record once. Nothing was done.');
  if (!patches.every((patch) => sameContent(standing(workspace, patch), patch.before)))
    throw new ReadoutError(
      'import-stale',
      'The workspace was changed since the file was read. Nothing was taken; import the file again.',
    );
  const before = new Set(unsoundness(workspace));
  const found = unsoundness(patched(workspace, patches)).find((sentence) => !before.has(sentence));
  if (found !== undefined)
    throw new ReadoutError(
      'request-refused',
      'What the file holds does not fit together. Nothing was taken.',
      found,
    );
}

/** A document that is there stays as it is: every quotation of it would hang on what an import says its text is. */
function mayCome({ collection, id, before, after }: Patch): boolean {
  if (!taken.has(collection) || after === null || !('id' in after) || after.id !== id) return false;
  return collection !== 'documents' || before === null;
}

function standing(workspace: Workspace, { collection, id }: Patch): unknown {
  const records =
    collection === 'annotations'
      ? workspace.annotations
      : collection === 'workspace'
        ? null
        : workspace[collection];
  return records?.get(id) ?? null;
}

/** Whether the contents of new documents are stored, and every quotation is what its text says. */
async function checkContents(session: Session, patches: readonly Patch[]): Promise<void> {
  const hashes = new Map(Array.from(session.workspace.documents.values(), ({ id, text }) => [id, text]));
  const sources = await session.contents.sources();
  for (const patch of patches) {
    if (patch.collection !== 'documents' || patch.after === null) continue;
    const { source, text } = patch.after;
    await session.text(text);
    if (!sources.has(source.hash))
      throw new ReadoutError(
        'request-refused',
        'The file of a new document is not stored. Nothing was taken.',
      );
    hashes.set(patch.id, text);
  }
  const annotations = patches.flatMap((patch) =>
    patch.collection === 'annotations' && patch.after !== null ? [patch.after] : [],
  );
  for (const [document, list] of groupBy(annotations, (each) => each.document)) {
    const hash = hashes.get(document);
    if (hash === undefined) continue; // said by the soundness of the records
    const { text } = await session.text(hash);
    if (!list.every((annotation) => stands(text, annotation)))
      throw new ReadoutError('request-refused', 'A quotation is not what its text says. Nothing was taken.');
  }
}
