import { link, mkdir, open, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { codeOf } from './reasons.ts';

/**
 * Every step by which the store reads or changes a disk. Each rejects with the system's error.
 * The store is handed one, so that a test can record the steps, cut them off or let any of them fail.
 */
export interface Disk {
  readonly exists: (path: string) => Promise<boolean>;
  /** Null where nothing of that name is. */
  readonly stamp: (path: string) => Promise<Stamp | null>;
  readonly list: (folder: string) => Promise<readonly Entry[]>;
  readonly read: (path: string) => Promise<Buffer>;
  /** The first bytes of a file, at most `length`. */
  readonly readStart: (path: string, length: number) => Promise<Buffer>;
  /** Writes a new file and brings it to the disk; its name is durable once its folder is synced. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** With the folders it stands in; one that is there stays as it is. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** What had the new name is replaced. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for the same file. Rejects where something has that name, or the file system knows no such names. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** With everything in it; what is not there is removed already. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes the names in a folder durable. */
  readonly sync: (folder: string) => Promise<void>;
  /** Bytes that can still be written where a folder stands; Infinity where the file system does not say. */
  readonly space: (folder: string) => Promise<number>;
  /**
   * Opens a file to write in: a `new` one, which must not be there yet and gets the permissions of `mode`
   * (those the system gives, when left out), or one that `stands`.
   */
  readonly open: (path: string, how: 'new' | 'stands', mode?: number) => Promise<DiskFile>;
}

/** A file that is open. */
export interface DiskFile {
  /** Writes at a place counted in bytes. Answers how many bytes were taken, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array, at: number) => Promise<number>;
  /** Brings to the disk what was written, and the length. */
  readonly sync: () => Promise<void>;
  /** Gives up everything behind a length in bytes. */
  readonly cut: (length: number) => Promise<void>;
  /** In bytes. */
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What tells whether a file is still the one that was read or written: other bytes have another stamp. */
export interface Stamp {
  readonly ino: bigint;
  /** In bytes. */
  readonly size: number;
  /** When its bytes were last changed, in nanoseconds since 1970. */
  readonly mtimeNs: bigint;
  /** Who may read and write it; no part of what it holds. */
  readonly mode: number;
  readonly isFolder: boolean;
}

/** Whether two stamps are of the same bytes. */
export function sameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return a === null || b === null ? a === b : a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

/** The disk of this machine. */
export const systemDisk: Disk = {
  exists: async (path) => (await stampOf(path)) !== null,
  stamp: stampOf,
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  read: (path) => readFile(path),
  readStart,
  write: (path, bytes) => writeFile(path, bytes, { flag: 'wx', flush: true }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  rename,
  link,
  remove: (path) => rm(path, { recursive: true, force: true }),
  sync: syncFolder,
  space: async (folder) => {
    const { blocks, bavail, bsize } = await statfs(folder);
    return blocks === 0 ? Infinity : bavail * bsize;
  },
  open: openFile,
};

async function stampOf(path: string): Promise<Stamp | null> {
  try {
    const found = await stat(path, { bigint: true });
    return {
      ino: found.ino,
      size: Number(found.size),
      mtimeNs: found.mtimeNs,
      mode: Number(found.mode) & 0o777,
      isFolder: found.isDirectory(),
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function readStart(path: string, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openFile(path: string, how: 'new' | 'stands', mode?: number): Promise<DiskFile> {
  const file = await open(path, how === 'new' ? 'wx' : 'r+', mode);
  return {
    write: async (bytes, at) => (await file.write(bytes, 0, bytes.length, at)).bytesWritten,
    sync: () => file.datasync(),
    cut: (length) => file.truncate(length),
    size: async () => (await file.stat()).size,
    close: () => file.close(),
  };
}

/** Windows cannot open a folder, and its journal keeps renames. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
