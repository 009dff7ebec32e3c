import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { freshName, writeAtomically, writeBeside } from '../files/atomic.ts';
import { type Disk, sameStamp, type Stamp, systemDisk } from '../files/disk.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { asidePath, fileNames } from './names.ts';
import { parseInSlices } from './in-slices.ts';
import { type Parsed, pieces } from './serialise.ts';

/** In what condition the file was found. */
export type Condition =
  | { readonly kind: 'sound' }
  /** The last good file stands for it. `kept` is where the damaged one lies now; null where there was none or it could not be moved. */
  | { readonly kind: 'restored'; readonly reason: string; readonly kept: string | null }
  | { readonly kind: 'newer'; readonly version: number };

/**
 * The lowdb adapter of a workspace folder. A write is a new file, synced, that takes
 * the old one's name; the last good one stays as `workspace.previous.json`. A damaged
 * file is put aside, never written over, and the last good one stands for it.
 */
export class WorkspaceAdapter implements Adapter<Workspace> {
  readonly #folder: string;
  readonly #path: string;
  readonly #previous: string;
  readonly #now: () => Moment;
  readonly #disk: Disk;
  /** What `workspace.json` looked like when it was last read or written here. */
  #stamp: Stamp | null = null;
  condition: Condition = { kind: 'sound' };
  /** When what was read had been saved. */
  savedAt: Moment | null = null;

  constructor(folder: string, now: () => Moment, disk: Disk = systemDisk) {
    this.#folder = folder;
    this.#path = join(folder, fileNames.workspace);
    this.#previous = join(folder, fileNames.previous);
    this.#now = now;
    this.#disk = disk;
  }

  /** Whether there is anything to read. */
  async exists(): Promise<boolean> {
    return (await this.#disk.exists(this.#path)) || (await this.#disk.exists(this.#previous));
  }

  /** Throws `workspace-missing`, `workspace-damaged`, `workspace-newer` or `read-failed`, and then has changed nothing. */
  async read(): Promise<Workspace> {
    const main = await this.#load(this.#path);
    if (main?.kind === 'good') return main.workspace;
    if (main?.kind === 'newer') return this.#newer(main);
    const previous = await this.#load(this.#previous);
    if (previous?.kind !== 'good') throw this.#lost(main?.reason ?? null);
    this.condition = await this.#restore(main?.reason ?? null);
    return previous.workspace;
  }

  /** Rejects with the system's error; the file then holds what it held. */
  async write(workspace: Workspace): Promise<void> {
    const fresh = await writeBeside(this.#path, pieces(workspace), this.#disk);
    try {
      await this.#keepStanding();
      await this.#disk.rename(fresh, this.#path);
    } catch (error) {
      await this.#disk.remove(fresh);
      throw error;
    }
    await this.#disk.sync(this.#folder);
    this.#stamp = await this.#disk.stamp(this.#path);
  }

  async #load(path: string): Promise<Parsed | null> {
    let bytes: Buffer;
    try {
      const stamp = await this.#disk.stamp(path);
      if (stamp === null) return null;
      bytes = await this.#disk.read(path);
      this.savedAt = new Date(Number(stamp.mtimeNs / 1_000_000n)).toISOString();
      if (path === this.#path) this.#stamp = stamp;
    } catch (error) {
      throw new ReadoutError('read-failed', `${path} cannot be read: ${reasonOf(error)}.`, detailOf(error));
    }
    return await parseInSlices(bytes);
  }

  #newer(main: Extract<Parsed, { kind: 'newer' }>): Workspace {
    if (main.workspace === null)
      throw new ReadoutError(
        'workspace-newer',
        `${this.#path} was made by a newer version of Readout (format ${main.version}), which this one cannot read. The file was not touched; open it with the newer version.`,
      );
    this.condition = { kind: 'newer', version: main.version };
    return main.workspace;
  }

  #lost(reason: string | null): ReadoutError {
    return reason === null
      ? new ReadoutError(
          'workspace-missing',
          `There is no workspace in ${this.#folder}: ${fileNames.workspace} is not there. Nothing was created.`,
        )
      : new ReadoutError(
          'workspace-damaged',
          `${this.#path} ${reason}, and there is no last good version beside it. The file was not touched; restore it from a copy, or open another workspace.`,
        );
  }

  /** Puts the damaged file aside and a copy of the last good one in its place. */
  async #restore(reason: string | null): Promise<Condition> {
    this.#stamp = null; // should it not move, the next write keeps it as a stranger's
    let kept = reason === null ? null : asidePath(this.#folder, 'damaged', this.#now());
    try {
      if (kept !== null) await this.#disk.rename(this.#path, kept);
    } catch {
      kept = null; // a folder that cannot be written
    }
    try {
      await this.#disk.link(this.#previous, this.#path);
      this.#stamp = await this.#disk.stamp(this.#path);
    } catch {
      // The next write makes the file; until then the last good one stands under its own name.
    }
    return { kind: 'restored', reason: reason ?? 'was missing', kept };
  }

  /** The standing file under its second name, before another takes its first. */
  async #keepStanding(): Promise<void> {
    const stamp = await this.#disk.stamp(this.#path);
    if (stamp === null) return;
    // Changed by another hand since: it is not our last good one, and is kept under its own name.
    const name = sameStamp(stamp, this.#stamp)
      ? this.#previous
      : asidePath(this.#folder, 'outside', this.#now());
    const second = freshName(name);
    try {
      await this.#disk.link(this.#path, second);
    } catch {
      await writeAtomically(name, await this.#disk.read(this.#path), this.#disk); // a file system without hard links
      return;
    }
    await this.#disk.rename(second, name);
  }
}
