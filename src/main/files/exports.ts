import { createHash } from 'node:crypto';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportedAgain, LastExport } from '../../shared/ipc/exports.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import { exportFile } from './export.ts';
import { codeOf, detailOf, reasonOf } from './reasons.ts';
import type { Profile } from './profile.ts';

/** The files the analyst exported, and where: an export of the same key can be repeated there. */
export class Exports {
  readonly #recent: Profile['recent'];
  readonly #now: () => Moment;

  constructor(recent: Profile['recent'], now: () => Moment) {
    this.#recent = recent;
    this.#now = now;
  }

  /** The file exported last; null where none was. */
  get last(): string | null {
    return this.#recent.get().exported;
  }

  /** The latest export whose key begins with one of these; null where there is none. */
  lastOf(beginnings: readonly string[]): LastExport | null {
    const places = Object.entries(this.#recent.get().exports);
    const found = places.findLast(([key]) => beginnings.some((beginning) => key.startsWith(beginning)));
    return found === undefined ? null : { key: found[0], path: found[1].path, at: found[1].at };
  }

  /** Where the next export of a key is likely wanted: where the last one is, else in the folder of the last of any. */
  placeFor(key: string, name: string): string {
    const { exported } = this.#recent.get();
    return this.#placeOf(key)?.path ?? (exported === null ? name : join(dirname(exported), name));
  }

  /** Writes whole or not at all, and remembers the place. Throws `export-failed`. */
  async write(key: string, path: string, content: string | Uint8Array, what: string): Promise<void> {
    await exportFile(path, content, what);
    const { [key]: _before, ...others } = this.#recent.get().exports;
    const kept = Object.entries(others).slice(-(mostPlaces - 1));
    const exports = { ...Object.fromEntries(kept), [key]: { path, hash: hashOf(content), at: this.#now() } };
    // What is exported is exported, whether or not this machine can remember where.
    await this.#recent.set({ ...this.#recent.get(), exported: path, exports }).catch(() => undefined);
  }

  /** Writes to the place of the last export of this key, if the file there is as that left it, or gone. Throws `export-failed`. */
  async again(key: string, content: string | Uint8Array, what: string): Promise<ExportedAgain> {
    const place = this.#placeOf(key);
    if (place === null) return { is: 'nowhere' };
    const { path, hash } = place;
    const there = await fileAt(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw new ReadoutError(
        'export-failed',
        `The ${what} was not exported to ${path}: what is there cannot be read, ${reasonOf(error)}. It is unchanged.`,
        detailOf(error),
      );
    });
    if (there === 'no file' || (there !== null && hashOf(there) !== hash)) return { is: 'changed', path };
    if (there === null && !(await isThere(dirname(path)))) return { is: 'nowhere' };
    await this.write(key, path, content, what);
    return { is: 'written', path };
  }

  /** A window says the key: `constructor` is no place. */
  #placeOf(key: string): { readonly path: string; readonly hash: string } | null {
    const { exports } = this.#recent.get();
    return Object.hasOwn(exports, key) ? (exports[key] ?? null) : null;
  }
}

/** Places that are remembered, the latest. */
const mostPlaces = 500;

/** What a file holds; a folder, a device or a pipe, which would keep its reader waiting for ever, is none. */
async function fileAt(path: string): Promise<Uint8Array | 'no file'> {
  return (await stat(path)).isFile() ? await readFile(path) : 'no file';
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
