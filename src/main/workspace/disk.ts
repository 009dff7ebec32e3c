import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { syncFolder } from '../files/atomic.ts';
import { codeOf } from '../files/reasons.ts';

/** The steps a folder is moved by. Each rejects with the system's error; a test lets each of them fail. */
export interface Disk {
  readonly exists: (path: string) => Promise<boolean>;
  readonly list: (
    folder: string,
  ) => Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  readonly read: (path: string) => Promise<Buffer>;
  /** Writes a new file and brings it to the disk. */
  readonly write: (path: string, bytes: Buffer) => Promise<void>;
  /** With the folders it stands in. */
  readonly makeFolder: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** With everything in it; what is not there is removed already. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes the names in a folder durable. */
  readonly sync: (folder: string) => Promise<void>;
}

export const systemDisk: Disk = {
  exists: (path) =>
    stat(path).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      },
    ),
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  read: (path) => readFile(path),
  write: (path, bytes) => writeFile(path, bytes, { flag: 'wx', flush: true }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  sync: syncFolder,
};
