import { dirname, join, resolve } from 'node:path';
import type { Moment } from '../../shared/model/ids.ts';
import { freshName } from '../files/atomic.ts';
import { type Disk, sameStamp, type Stamp, systemDisk } from '../files/disk.ts';
import { codeOf } from '../files/reasons.ts';
import { Holder, InUse, isElsewhere, lives, ownHolder } from './lock-holder.ts';
import { fileNames, nameOf } from './names.ts';

/** What a lock needs of the world. */
export interface LockParts {
  readonly disk?: Disk;
  readonly now: () => Moment;
  /** The analyst's name, for whoever finds the folder in use. */
  readonly author?: () => string;
}

/** Milliseconds between two signs of life. */
const beat = 15_000;

/** Milliseconds for which a look at the lock holds good. Far shorter than another's patience. */
const trusted = 1_500;

/** Milliseconds after which a lock that says nothing is what a crash left of one, and not one being written. */
const unfinished = 5_000;

/** Says that this process writes to a workspace folder, and no other. Touched while held, as a sign of life. */
export class Lock {
  readonly #path: string;
  readonly #disk: Disk;
  readonly #own: Holder;
  readonly #timer: ReturnType<typeof setInterval>;
  #lookedAt: Instant | null = null;

  private constructor(path: string, disk: Disk, own: Holder) {
    this.#path = path;
    this.#disk = disk;
    this.#own = own;
    // A sign that fails is not the last; who cannot reach the folder cannot write to it either.
    this.#timer = setInterval(() => void this.sign().catch(() => undefined), beat);
    this.#timer.unref();
  }

  /**
   * Takes the folder's lock. Throws `workspace-in-use` when another living process of this machine
   * has it, and `workspace-in-use-elsewhere` when one does that cannot be asked and gave a sign of
   * life in the last minutes, unless `evenFromElsewhere`. A dead one's is taken over, and so is one that
   * was copied along with its folder. Rejects with the
   * system's error where the folder cannot be written.
   */
  static async take(folder: string, parts: LockParts, evenFromElsewhere = false): Promise<Lock> {
    const { disk = systemDisk, now, author = () => '' } = parts;
    const path = join(folder, fileNames.lock);
    const own = ownHolder(resolve(folder), author(), now());
    await seize(path, own, disk, evenFromElsewhere);
    return new Lock(path, disk, own);
  }

  /**
   * Whether the folder is still this process's to write: after a sleep another may have taken it for
   * dead. A look a second ago holds good. Rejects with the system's error where the lock cannot be read.
   */
  async isHeld(): Promise<boolean> {
    if (this.#lookedAt !== null && isRecent(this.#lookedAt)) return true;
    const at = instant();
    const isOurs = (await holderOf(this.#path, this.#disk))?.token === this.#own.token;
    this.#lookedAt = isOurs ? at : null;
    return isOurs;
  }

  /** Takes a lost lock again where no living process has it by now; answers whether it is held. */
  async retake(): Promise<boolean> {
    try {
      await seize(this.#path, this.#own, this.#disk, false);
      return true;
    } catch (error) {
      if (error instanceof InUse) return false;
      throw error;
    }
  }

  /** Who has it now, this process or another; null where nobody has. */
  holder(): Promise<Holder | null> {
    return holderOf(this.#path, this.#disk);
  }

  /**
   * Gives a sign of life: the same bytes once more, so that the time of their change is the file
   * server's. Opened before it is looked at, so that another's lock is never written to.
   */
  async sign(): Promise<void> {
    const file = await this.#disk.open(this.#path, 'stands');
    try {
      if ((await holderOf(this.#path, this.#disk))?.token !== this.#own.token) return;
      await file.write(bytesOf(this.#own), 0);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    this.#lookedAt = null;
    const holder = await holderOf(this.#path, this.#disk);
    if (holder?.token === this.#own.token) await this.#disk.remove(this.#path);
  }
}

/** A moment by two clocks: one may be set, the other may stand still while the machine sleeps. */
interface Instant {
  readonly wall: number;
  readonly steady: number;
}

function instant(): Instant {
  return { wall: Date.now(), steady: performance.now() };
}

function isRecent({ wall, steady }: Instant): boolean {
  const passed = Date.now() - wall;
  return passed >= 0 && passed < trusted && performance.now() - steady < trusted;
}

/** Makes a lock of a path, in place of a dead one. Throws as `Lock.take`. */
async function seize(path: string, own: Holder, disk: Disk, evenFromElsewhere: boolean): Promise<void> {
  for (let tries = 0; ; tries++) {
    const standing = await placed(path, own, disk);
    if (standing === null) return;
    const { holder, stamp, silence } = standing;
    const refusal = new InUse(nameOf(dirname(path)), holder, silence);
    const mayTake = evenFromElsewhere && refusal.name === 'workspace-in-use-elsewhere';
    const isAlive =
      holder === null
        ? silence < unfinished
        : lives(holder, silence) && (isElsewhere(holder) || !(await isCopied(path, holder, disk)));
    if (tries === 3 || (isAlive && !mayTake)) throw refusal;
    if (stamp !== null) await clear(path, standing, own, disk);
  }
}

/** Whether a process of this machine holds another folder with the same lock: then this one was copied from it. */
async function isCopied(path: string, { folder, token }: Holder, disk: Disk): Promise<boolean> {
  if (folder === undefined) return false;
  try {
    const [here, there] = [await disk.stamp(dirname(path)), await disk.stamp(folder)];
    if (here === null || there === null || here.ino === there.ino) return false;
    return (await holderOf(join(folder, fileNames.lock), disk))?.token === token;
  } catch {
    return false; // what cannot be looked at proves nothing
  }
}

/** A lock that is in the way. */
interface Standing {
  /** Null where it is gone by now. Looked at before the holder: it never tells of a later lock than he does. */
  readonly stamp: Stamp | null;
  readonly holder: Holder | null;
  /** Milliseconds since its last sign of life. */
  readonly silence: number;
}

/** Makes the lock in one step, so that nobody ever reads half of it. Null when that is done, else what stands there. */
async function placed(path: string, own: Holder, disk: Disk): Promise<Standing | null> {
  const fresh = freshName(path);
  try {
    await disk.write(fresh, bytesOf(own));
    const now = await disk.stamp(fresh);
    if (await linked(fresh, path, own, disk)) return null;
    const stamp = await disk.stamp(path);
    return { stamp, holder: await holderOf(path, disk), silence: between(stamp, now) };
  } finally {
    await disk.remove(fresh).catch(() => undefined);
  }
}

/**
 * Removes a dead lock. Who does so has a lock of that alone, and sees that it is still the one found
 * dead: else two that found it so would both remove one, the slower that of the quicker.
 */
async function clear(path: string, dead: Standing, own: Holder, disk: Disk): Promise<void> {
  const clearing = `${path}.clearing`;
  await seize(clearing, own, disk, false);
  try {
    const isSame = sameStamp(await disk.stamp(path), dead.stamp);
    if (isSame && (await holderOf(path, disk))?.token === dead.holder?.token) await disk.remove(path);
  } finally {
    await disk.remove(clearing);
  }
}

/** Milliseconds between two changes by the clock of the file server: this machine's may be another. */
function between(earlier: Stamp | null, later: Stamp | null): number {
  if (earlier === null) return Infinity;
  return later === null ? 0 : Number((later.mtimeNs - earlier.mtimeNs) / 1_000_000n);
}

async function linked(fresh: string, path: string, own: Holder, disk: Disk): Promise<boolean> {
  try {
    await disk.link(fresh, path);
    return true;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (['EEXIST', 'ENOENT'].includes(code)) return false; // the holder sweeps away what others write here
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    return await writtenWithoutLinks(path, own, disk);
  }
}

async function writtenWithoutLinks(path: string, own: Holder, disk: Disk): Promise<boolean> {
  try {
    await disk.write(path, bytesOf(own));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function bytesOf(holder: Holder): Buffer {
  return Buffer.from(`${JSON.stringify(holder)}\n`);
}

/** Who holds a lock; null where there is none, or none that can be understood. Rejects with the system's error where it cannot be read. */
export async function holderOf(path: string, disk: Disk): Promise<Holder | null> {
  let text: string;
  try {
    text = (await disk.read(path)).toString();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
