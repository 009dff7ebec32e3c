import { dirname } from 'node:path';
import {
  changed,
  type DiskStep,
  type FileChange,
  type Image,
  type Node,
  renamed,
} from '../src/main/files/testing/memory-disk.ts';

/** The bytes of a file, and what was changed in it since they were synced. */
export interface UnsyncedFile {
  readonly durable: Buffer;
  readonly changes: readonly FileChange[];
}

/** What of the un-synced reached the disk before the power went. */
export interface Luck {
  /** Whether a change of names did: the `n`th of `count` that are not synced. */
  readonly name: (n: number, count: number) => boolean;
  readonly bytes: (file: UnsyncedFile) => Buffer;
}

type NameChange = ReadonlyMap<string, Node | null>;

/**
 * A disk at one place in its steps, as a power cut there would find it: only what was synced is
 * sure. Stricter than any file system in use: a file's sync does not keep its name, each name
 * and each write comes through by itself, in any order, and a rename before the data it leads to
 * (after "All File Systems Are Not Created Equal", Pillai and others, OSDI 2014).
 */
export class Unsynced {
  readonly #names: Map<string, Node>;
  readonly #files: Map<number, UnsyncedFile>;
  #changes: NameChange[] = [];

  constructor({ names, files }: Image) {
    this.#names = new Map(names);
    this.#files = new Map([...files].map(([file, durable]) => [file, { durable, changes: [] }]));
  }

  /** Goes on by one step. */
  take(step: DiskStep): void {
    switch (step.kind) {
      case 'write':
      case 'cut': {
        const { durable, changes } = this.#file(step.file);
        this.#files.set(step.file, { durable, changes: [...changes, step] });
        break;
      }
      case 'sync':
        this.#files.set(step.file, { durable: whole(this.#file(step.file)), changes: [] });
        break;
      case 'given-up':
        this.#files.set(step.file, { durable: this.#file(step.file).durable, changes: [] });
        break;
      case 'names':
        this.#changes.push(step.changes);
        break;
      case 'sync-names':
        this.#sync(step.folder);
        break;
    }
  }

  /** The disk after the cut. A name whose folder was lost is lost with it. */
  image(luck: Luck): Image {
    const names = new Map(this.#names);
    const count = this.#changes.length;
    for (const [n, change] of this.#changes.entries()) if (luck.name(n, count)) renamed(names, change);
    for (const path of [...names.keys()].toSorted())
      if (path !== '/' && names.get(dirname(path)) !== 'folder') names.delete(path);
    const files = new Map<number, Buffer>();
    for (const node of names.values())
      if (node !== 'folder' && !files.has(node)) {
        const file = this.#file(node);
        files.set(node, file.changes.length === 0 ? file.durable : luck.bytes(file));
      }
    return { names, files };
  }

  #file(file: number): UnsyncedFile {
    return this.#files.get(file) ?? { durable: Buffer.alloc(0), changes: [] };
  }

  /** A rename between two folders is durable with the first of them that is synced. */
  #sync(folder: string): void {
    const isThere = (change: NameChange) => [...change.keys()].some((path) => dirname(path) === folder);
    for (const change of this.#changes) if (isThere(change)) renamed(this.#names, change);
    this.#changes = this.#changes.filter((change) => !isThere(change));
  }
}

/** The bytes when all of it came through. */
export function whole({ durable, changes }: UnsyncedFile): Buffer {
  return changes.reduce((bytes, change) => changed(bytes, change), durable);
}
