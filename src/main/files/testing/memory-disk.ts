import { dirname, join } from 'node:path';
import type { Disk, DiskFile, Entry, Stamp } from '../disk.ts';

/** What a name leads to: a folder, or the number of a file, which may have several names. */
export type Node = 'folder' | number;

/** One step that changed what the disk holds, or made a change outlast a power cut. */
export type DiskStep =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync'; readonly file: number }
  /** A sync that failed: the system may have given up what was to be synced, and shows it all the same. */
  | { readonly kind: 'given-up'; readonly file: number }
  /** Names that change in one: a rename takes one away and gives another. Null is no name any more. */
  | { readonly kind: 'names'; readonly changes: ReadonlyMap<string, Node | null> }
  | { readonly kind: 'sync-names'; readonly folder: string };

/** All that a disk holds at one moment. */
export interface Image {
  readonly names: ReadonlyMap<string, Node>;
  readonly files: ReadonlyMap<number, Buffer>;
}

const root = '/';

/**
 * A disk in memory, for tests: POSIX as the store knows it, with every change recorded in the
 * order it was made. `capacity` may be set at any time, in bytes; what does not fit is not taken.
 */
export class MemoryDisk implements Disk {
  readonly #names: Map<string, Node>;
  readonly #files: Map<number, Buffer>;
  readonly #times = new Map<number, bigint>();
  readonly steps: DiskStep[] = [];
  capacity = Infinity;
  #last: number;
  /** Nanoseconds since 1970; what it began with is far older. */
  #clock = 1_700_000_000_000_000_000n;

  constructor(image: Image = { names: new Map([[root, 'folder']]), files: new Map() }) {
    this.#names = new Map(image.names);
    this.#files = new Map(image.files);
    this.#last = Math.max(0, ...image.files.keys());
  }

  /** What it holds now, as a program that reads it finds it. */
  image(): Image {
    return { names: new Map(this.#names), files: new Map(this.#files) };
  }

  /** Bytes of all files that have a name. */
  get used(): number {
    const named = new Set(this.#names.values());
    return [...this.#files].reduce((sum, [file, bytes]) => (named.has(file) ? sum + bytes.length : sum), 0);
  }

  readonly exists = async (path: string): Promise<boolean> => {
    return this.#names.has(path);
  };

  readonly stamp = async (path: string): Promise<Stamp | null> => {
    const node = this.#names.get(path);
    if (node === undefined) return null;
    if (node === 'folder') return { ino: 0n, size: 0, mtimeNs: 0n, mode: 0o755, isFolder: true };
    return {
      ino: BigInt(node),
      size: this.#bytes(node).length,
      mtimeNs: this.#times.get(node) ?? 0n,
      mode: 0o644,
      isFolder: false,
    };
  };

  readonly list = async (folder: string): Promise<Entry[]> => {
    if (this.#node(folder, 'scandir') !== 'folder') throw failure('ENOTDIR', 'scandir', folder);
    return [...this.#names]
      .filter(([path]) => path !== root && dirname(path) === folder)
      .map(([path, node]) => ({ name: path.slice(join(folder, '/').length), isFolder: node === 'folder' }));
  };

  readonly read = async (path: string): Promise<Buffer> => {
    return Buffer.from(this.#bytes(this.#file(path, 'open')));
  };

  readonly readStart = async (path: string, length: number): Promise<Buffer> => {
    return (await this.read(path)).subarray(0, length);
  };

  readonly write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const file = await this.open(path, 'new');
    for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at), at);
    await file.sync();
  };

  readonly makeFolder = async (path: string): Promise<void> => {
    const node = this.#names.get(path);
    if (node === 'folder') return;
    if (node !== undefined) throw failure('EEXIST', 'mkdir', path);
    await this.makeFolder(dirname(path));
    this.#rename(new Map([[path, 'folder']]));
  };

  readonly rename = async (from: string, to: string): Promise<void> => {
    const node = this.#node(from, 'rename');
    this.#inFolder(to, 'rename');
    const standing = this.#names.get(to);
    if (to.startsWith(`${from}/`)) throw failure('EINVAL', 'rename', to);
    if (from === to || (standing === node && node !== 'folder')) return;
    if (standing === 'folder' && node !== 'folder') throw failure('EISDIR', 'rename', to);
    if (node === 'folder' && standing !== undefined && !this.#isEmptyFolder(to))
      throw failure(standing === 'folder' ? 'ENOTEMPTY' : 'ENOTDIR', 'rename', to);
    const moved = [...this.#names].filter(([path]) => path === from || path.startsWith(`${from}/`));
    this.#rename(
      new Map<string, Node | null>([
        ...moved.map(([path]) => [path, null] as const),
        ...moved.map(([path, each]) => [to + path.slice(from.length), each] as const),
      ]),
    );
  };

  readonly link = async (from: string, to: string): Promise<void> => {
    const file = this.#file(from, 'link');
    this.#inFolder(to, 'link');
    if (this.#names.has(to)) throw failure('EEXIST', 'link', to);
    this.#rename(new Map([[to, file]]));
  };

  readonly remove = async (path: string): Promise<void> => {
    if (typeof this.#names.get(dirname(path)) === 'number') throw failure('ENOTDIR', 'rm', path);
    const gone = [...this.#names.keys()].filter((each) => each === path || each.startsWith(`${path}/`));
    for (const each of gone.toReversed()) this.#rename(new Map([[each, null]]));
  };

  readonly sync = async (folder: string): Promise<void> => {
    if (this.#node(folder, 'open') !== 'folder') throw failure('ENOTDIR', 'open', folder);
    this.steps.push({ kind: 'sync-names', folder });
  };

  readonly space = async (): Promise<number> => {
    return Math.max(0, this.capacity - this.used);
  };

  readonly open = async (path: string, how: 'new' | 'stands'): Promise<DiskFile> => {
    return this.#handle(how === 'new' ? this.#made(path) : this.#file(path, 'open'));
  };

  /** What a failed sync does to a file. */
  giveUp(path: string): void {
    this.steps.push({ kind: 'given-up', file: this.#file(path, 'fsync') });
  }

  #handle(file: number): DiskFile {
    return {
      write: async (bytes, at) => this.#write(file, bytes, at),
      sync: async () => void this.steps.push({ kind: 'sync', file }),
      cut: async (length) => this.#change({ kind: 'cut', file, length }),
      size: async () => this.#bytes(file).length,
      close: async () => undefined,
    };
  }

  #made(path: string): number {
    this.#inFolder(path, 'open');
    if (this.#names.has(path)) throw failure('EEXIST', 'open', path);
    const file = ++this.#last;
    this.#files.set(file, Buffer.alloc(0));
    this.#rename(new Map([[path, file]]));
    return file;
  }

  #write(file: number, bytes: Uint8Array, at: number): number {
    const length = this.#bytes(file).length;
    const room = this.capacity === Infinity ? Infinity : Math.max(0, this.capacity - this.used);
    const fits = Math.min(bytes.length, Math.max(0, length - at) + room);
    if (fits === 0 && bytes.length > 0) throw failure('ENOSPC', 'write', '');
    this.#change({ kind: 'write', file, at, bytes: Buffer.from(bytes.subarray(0, fits)) });
    return fits;
  }

  #change(step: FileChange): void {
    this.#files.set(step.file, changed(this.#bytes(step.file), step));
    this.#times.set(step.file, this.#clock++);
    this.steps.push(step);
  }

  #rename(changes: ReadonlyMap<string, Node | null>): void {
    renamed(this.#names, changes);
    this.steps.push({ kind: 'names', changes });
  }

  #node(path: string, call: string): Node {
    const node = this.#names.get(path);
    if (node !== undefined) return node;
    this.#inFolder(path, call);
    throw failure('ENOENT', call, path);
  }

  #file(path: string, call: string): number {
    const node = this.#node(path, call);
    if (node === 'folder') throw failure('EISDIR', call, path);
    return node;
  }

  #bytes(file: number): Buffer {
    return this.#files.get(file) ?? Buffer.alloc(0);
  }

  #inFolder(path: string, call: string): void {
    if (path === root) return;
    const parent = this.#node(dirname(path), call);
    if (parent !== 'folder') throw failure('ENOTDIR', call, path);
  }

  #isEmptyFolder(path: string): boolean {
    return (
      this.#names.get(path) === 'folder' &&
      ![...this.#names.keys()].some((each) => each.startsWith(`${path}/`))
    );
  }
}

/** A step that changes what a file holds. */
export type FileChange = Extract<DiskStep, { kind: 'write' | 'cut' }>;

/** What a file holds after a step. A write behind its end leaves zeros between. */
export function changed(bytes: Buffer, step: FileChange): Buffer {
  const length = step.kind === 'cut' ? step.length : Math.max(bytes.length, step.at + step.bytes.length);
  const next = Buffer.alloc(length);
  bytes.copy(next);
  if (step.kind === 'write') step.bytes.copy(next, step.at);
  return next;
}

/** Carries out a change of names. */
export function renamed(names: Map<string, Node>, changes: ReadonlyMap<string, Node | null>): void {
  for (const [path, node] of changes) {
    if (node === null) names.delete(path);
    else names.set(path, node);
  }
}

/** An error as the system has it: `ENOSPC: write '/Study.readout/journal.ndjson'`. */
export function failure(code: string, call: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${call} '${path}'`), { code });
}
