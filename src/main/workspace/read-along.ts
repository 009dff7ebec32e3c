import { join } from 'node:path';
import { type Disk, sameStamp, type Stamp } from '../files/disk.ts';
import { betweenInSlices } from './compared.ts';
import { holderOf } from './lock.ts';
import { lives, patience } from './lock-holder.ts';
import { fileNames } from './names.ts';
import { readFolder } from './reading.ts';
import type { Session } from './session.ts';
import { watchFolder } from './watch.ts';

/** A reading that took long is followed by a rest so many times as long. */
const restPerCost = 10;

/** Shows what another program saves in a folder that is open here for reading, and says when that has closed it. */
export class ReadAlong {
  readonly #folder: string;
  readonly #disk: Disk;
  #shown: readonly (Stamp | null)[] | null = null;
  /** The lock as it was last seen to change, and when, by a clock that nobody sets. */
  #sign: { readonly stamp: Stamp | null; readonly at: number } | null = null;
  /** Not before that the folder is read again, in milliseconds by that clock. */
  #restsUntil = 0;
  #stopWatching: () => Promise<void> = () => Promise.resolve();

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  follow(session: Session): void {
    this.#stopWatching = watchFolder(this.#folder, () => this.look(session));
  }

  async stop(): Promise<void> {
    await this.#stopWatching();
  }

  /** Looks whether something was saved, or the other program is gone. Rejects where that cannot be read now. */
  async look(session: Session): Promise<void> {
    if (await this.#isFree()) session.standing.free();
    const files = [fileNames.workspace, fileNames.journal].map((name) => join(this.#folder, name));
    const stamps = await Promise.all(files.map((path) => this.#disk.stamp(path)));
    const isShown = this.#shown?.every((stamp, i) => sameStamp(stamp, stamps[i] ?? null)) === true;
    const start = performance.now();
    if (isShown || start < this.#restsUntil) return;
    const { workspace, recovery } = await readFolder(this.#folder, this.#disk);
    this.#restsUntil = performance.now() + (performance.now() - start) * restPerCost;
    // Between two of the other's steps files may be missing, or of two states: what it saves then is shown in a moment.
    const isOfOneState = sameStamp(stamps[0] ?? null, await this.#disk.stamp(files[0] ?? ''));
    if (!isOfOneState || recovery !== null || workspace.id !== session.workspace.id) return;
    session.show(await betweenInSlices(session.workspace, workspace));
    this.#shown = stamps;
  }

  /** Nobody has the folder: no lock, a holder of this machine that is dead, or no sign of life for long. */
  async #isFree(): Promise<boolean> {
    const path = join(this.#folder, fileNames.lock);
    const stamp = await this.#disk.stamp(path);
    if (stamp === null) return true;
    if (this.#sign === null || !sameStamp(this.#sign.stamp, stamp))
      this.#sign = { stamp, at: performance.now() };
    const silence = performance.now() - this.#sign.at;
    const holder = await holderOf(path, this.#disk);
    return holder === null ? silence > patience : !lives(holder, silence);
  }
}
