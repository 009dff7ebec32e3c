import { ReadoutError } from '../../shared/model/errors.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { guarded, refusal } from '../files/guarded-disk.ts';
import { reasonOf } from '../files/reasons.ts';
import { Lock, type LockParts } from './lock.ts';
import { InUse } from './lock-holder.ts';

/** What to do where another has the folder: leave it, read along, or take it from a computer that cannot be asked. */
export type IfInUse = 'leave' | 'read' | 'take-over';

/** How this process may use a folder. */
export interface Access {
  /** Null where nothing can be written. */
  readonly lock: Lock | null;
  /** Why nothing can be written, or null. */
  readonly refusal: string | null;
  /** Whether that is because another program has it. */
  readonly isInUse: boolean;
  /** The disk, which lets nothing be changed without the lock. */
  readonly disk: Disk;
}

/** Takes the folder for this process, or leave to read it. Throws as `Lock.take` where another has it and it is left. */
export async function accessTo(folder: string, parts: LockParts, ifInUse: IfInUse): Promise<Access> {
  const { disk = systemDisk } = parts;
  try {
    const lock = await Lock.take(folder, parts, ifInUse === 'take-over');
    return { lock, refusal: null, isInUse: false, disk: guarded(disk, () => leave(lock, folder, disk)) };
  } catch (error) {
    if (error instanceof InUse ? ifInUse !== 'read' : error instanceof ReadoutError) throw error;
    return {
      lock: null,
      isInUse: error instanceof InUse,
      refusal:
        error instanceof InUse
          ? `Open for reading only. ${error.where} What is saved there is shown here.`
          : `This workspace is open for reading only: ${reasonOf(error)} (${folder}). To annotate, save a copy elsewhere and open it.`,
      disk: guarded(disk, () => Promise.reject(refusal('EREADING', `${folder} is open for reading`))),
    };
  }
}

/** Rejects where the folder is no longer this process's to write. */
async function leave(lock: Lock, folder: string, disk: Disk): Promise<void> {
  if (await lock.isHeld()) return;
  if (!(await disk.exists(folder))) throw refusal('ENOENT', `${folder} is gone`);
  const holder = await lock.holder();
  throw holder === null
    ? refusal('EUNLOCKED', `${folder} is locked by nobody`)
    : refusal('ETAKEN', `process ${holder.pid} on ${holder.host}`);
}
