import {
  type FileOffer,
  fileTooLarge,
  largestFile,
  mostFiles,
  tooManyFiles,
} from '../../shared/ipc/files.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import { request } from './bridge.ts';

/** Where the bytes of a file to be imported come from. */
export interface ImportSource {
  /** Without folders. */
  readonly name: string;
  /** Where it lies on this machine, as far as that is known. */
  readonly path: string | null;
  /** All of it, as it stands now. Throws a ReadoutError that names it. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file main offers to read. */
export function offeredSource({ id, name, path, problem }: FileOffer): ImportSource {
  return { name, path, bytes: async () => (problem === null ? await bytesOf(id) : refuse(problem)) };
}

/** Bytes that are here already: what was pasted. */
export function heldSource(name: string, bytes: Uint8Array<ArrayBuffer>): ImportSource {
  return { name, path: null, bytes: () => Promise.resolve(bytes.slice()) };
}

/** The part of a DataTransfer that is used: a test passes one of its own. */
interface Dropped {
  readonly items: ArrayLike<Pick<DataTransferItem, 'webkitGetAsEntry' | 'getAsFile'>>;
  readonly files: ArrayLike<File>;
}

/**
 * What was dropped on the window: files, and of folders every file in them and below that is not hidden
 * and in no workspace. To be called while the drop is handled: afterwards nobody may look into it.
 */
export function droppedSources({ items, files }: Dropped): Promise<ImportSource[]> {
  const dropped = Array.from(items, (item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const alone = Array.from(files, fileSource);
  if (dropped.every(({ entry }) => entry === null || entry.isFile)) return Promise.resolve(alone);
  // What went while it was held is no entry any more: reading it says so.
  const gone = dropped.flatMap(({ entry, file }) =>
    entry === null && file !== null ? [fileSource(file)] : [],
  );
  return sourcesIn(dropped.flatMap(({ entry }) => entry ?? [])).then((sources) => [...sources, ...gone]);
}

async function bytesOf(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await request('readFile', id));
}

function refuse({ name, message, reason }: ErrorRecord): never {
  throw new ReadoutError(name, message, reason);
}

async function sourcesIn(entries: readonly FileSystemEntry[]): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  const open = entries.toReversed();
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (sources.length === mostFiles) return [...sources, leftOut(entry)];
    if (isDirectory(entry)) {
      const inside = await entriesIn(entry);
      const seen = inside.filter(({ name }) => !name.startsWith('.') && !name.endsWith('.readout'));
      open.push(...seen.toSorted((a, b) => (a.name < b.name ? 1 : -1)));
    } else if (isFile(entry)) sources.push(entrySource(entry));
  }
  return sources;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** All entries of a folder, which are told a hundred at a time. */
async function entriesIn(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      // A folder that may not be looked into holds nothing for us.
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function leftOut({ name, fullPath }: FileSystemEntry): ImportSource {
  return { name, path: fullPath, bytes: () => Promise.reject(tooManyFiles(name)) };
}

function entrySource(entry: FileSystemFileEntry): ImportSource {
  return {
    name: entry.name,
    path: entry.fullPath,
    bytes: async () => {
      const file = await new Promise<File>((resolve, reject) =>
        entry.file(resolve, (error) => reject(unreadable(entry.name, error))),
      );
      return await fileSource(file).bytes();
    },
  };
}

function fileSource(file: File): ImportSource {
  const { name } = file;
  return {
    name,
    path: window.readout.pathOf(file) || null,
    async bytes() {
      if (file.size > largestFile) throw fileTooLarge(name, file.size);
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        throw unreadable(name, error);
      }
    },
  };
}

/** Chromium says of a file that was changed since it was dropped what it says of one that is gone. */
function unreadable(name: string, error: unknown): ReadoutError {
  return new ReadoutError(
    'file-unreadable',
    `${name} was here when you dropped it, but opening it was refused. Another program may be holding it or have changed it, or the drive may have gone.`,
    error instanceof Error ? error.message : String(error),
  );
}
