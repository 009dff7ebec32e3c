import { combined } from '../../shared/merging/combined.ts';
import type { MergeChoices } from '../../shared/merging/choices.ts';
import type { MergeOffer } from '../../shared/merging/offer.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import { toFile } from '../../shared/model/workspace.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { nameOf } from './names.ts';
import { type OtherWorkspace, readOther } from './other-workspace.ts';
import type { Session } from './session.ts';

/** Merging another workspace into the open one: it is read, the analyst decides, and what was read is merged. */
export class Merging {
  #other: { readonly session: Session; readonly read: OtherWorkspace } | null = null;

  /** Reads the workspace in a folder; nothing changes. Throws as `readOther`. */
  async offer(session: Session, path: string): Promise<MergeOffer> {
    session.standing.check();
    this.#other = null;
    const read = await readOther(session, path);
    this.#other = { session, read };
    return {
      path: read.folder,
      folder: nameOf(read.folder),
      file: toFile(read.workspace),
      documents: [...read.documents],
      warning: read.warning,
    };
  }

  /**
   * Merges what was offered, as one step to undo, after the present is backed up and the contents of
   * new documents are durable here. Answers the revision it made. Throws a ReadoutError, and then the
   * workspace is as it was, `backup-failed` among them.
   */
  async merge(session: Session, choices: MergeChoices): Promise<number> {
    const other = this.#other;
    if (other?.session !== session)
      throw new ReadoutError('merge-refused', 'No other workspace was chosen to be merged into this one.');
    session.standing.check();
    const { workspace: theirs, contents, documents, folder } = other.read;
    await session.backups.keep(session.workspace, 'before-merge');
    const before = session.workspace;
    const combination = combined({ ours: before, theirs, documents }, choices);
    await session.takeContents(contents, combination.contents).catch((error: unknown) => {
      throw notTaken(folder, error);
    });
    const revision = await session.change(`merge ‘${nameOf(folder)}’`, (ours) =>
      ours === before ? combination.patches : combined({ ours, theirs, documents }, choices).patches,
    );
    this.#other = null;
    return revision;
  }
}

function notTaken(folder: string, error: unknown): unknown {
  return error instanceof ReadoutError
    ? error
    : new ReadoutError(
        'merge-refused',
        `${nameOf(folder)} was not merged, for its documents could not be brought over: ${reasonOf(error)}. Nothing was changed in either.`,
        detailOf(error),
      );
}
