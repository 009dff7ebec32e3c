import { randomUUID } from 'node:crypto';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type FileOffer, mostFiles, tooManyFiles } from '../../shared/ipc/files.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readWhole } from './read-whole.ts';
import { detailOf } from './reasons.ts';

/** The files a window may read: those the analyst chose, dropped or opened, and no others. */
export class OfferedFiles {
  readonly #paths = new Map<Id, string>();

  /**
   * Offers files, and of folders every file in them and below: not what is hidden, not workspaces, and
   * nothing behind a link. What cannot be read is offered with the reason. In the order of their paths.
   */
  async offer(paths: readonly string[]): Promise<FileOffer[]> {
    const offers: FileOffer[] = [];
    for (const path of paths) await this.#walk(path, true, offers);
    return offers;
  }

  /** The bytes of an offered file. Throws `file-unreadable` with the system's reason. */
  async read(id: Id): Promise<Uint8Array<ArrayBuffer>> {
    const path = this.#paths.get(id);
    if (path === undefined)
      throw new ReadoutError('file-unreadable', 'This file was not chosen. Choose it and try again.');
    return await readWhole(path);
  }

  async #walk(path: string, isChosen: boolean, offers: FileOffer[]): Promise<void> {
    if (offers.length > mostFiles) return;
    if (offers.length === mostFiles) {
      offers.push(this.#offered(path, tooManyFiles(basename(path))));
      return;
    }
    let names: readonly string[];
    try {
      // What the analyst names is followed where it is a link; what lies in a folder is not.
      const found = await (isChosen ? stat(path) : lstat(path));
      if (found.isSymbolicLink()) {
        offers.push(this.#offered(path, refused(path, 'is a link to another place')));
        return;
      }
      if (!found.isDirectory()) {
        offers.push(
          this.#offered(path, found.isFile() ? null : refused(path, 'is not a file but a device or a pipe')),
        );
        return;
      }
      names = await readdir(path);
    } catch (error) {
      offers.push(this.#offered(path, unreadable(path, error)));
      return;
    }
    const seen = names.filter((name) => !name.startsWith('.') && extname(name) !== '.readout');
    for (const name of seen.toSorted()) await this.#walk(join(path, name), false, offers);
  }

  #offered(path: string, problem: ReadoutError | null): FileOffer {
    const id = randomUUID();
    this.#paths.set(id, path);
    return { id, name: basename(path), path, problem: problem?.record() ?? null };
  }
}

function refused(path: string, what: string): ReadoutError {
  return new ReadoutError(
    'file-refused',
    `${basename(path)} ${what}. It was not read; choose the file itself.`,
  );
}

function unreadable(path: string, error: unknown): ReadoutError {
  return new ReadoutError(
    'file-unreadable',
    `${basename(path)} could not be read. It may have been moved, or this account may not open it.`,
    detailOf(error),
  );
}
