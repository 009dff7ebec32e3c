import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { ReadoutError } from '../../shared/model/errors.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { codeOf } from '../files/reasons.ts';
import { fileNames } from './names.ts';

const Holder = z.object({
  pid: z.int().check(z.positive()),
  host: z.string(),
  /** When that process started, as its system counts: tells a later process of the same number. */
  started: z.nullable(z.string()),
  token: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** Says that this process writes to a workspace folder, and no other. */
export class Lock {
  readonly #path: string;
  readonly #token: string;
  readonly #disk: Disk;

  private constructor(path: string, token: string, disk: Disk) {
    this.#path = path;
    this.#token = token;
    this.#disk = disk;
  }

  /**
   * Takes the folder's lock. Throws `workspace-in-use` when another living process, or one
   * of another machine, has it; a dead one's is taken over. Rejects with the system's error
   * where the folder cannot be written.
   */
  static async take(folder: string, disk: Disk = systemDisk): Promise<Lock> {
    const path = join(folder, fileNames.lock);
    const own: Holder = {
      pid: process.pid,
      host: hostname(),
      started: startOf(process.pid),
      token: randomUUID(),
    };
    for (let tries = 0; tries < 3; tries++) {
      if (await placed(path, own, disk)) return new Lock(path, own.token, disk);
      const holder = await holderOf(path, disk);
      if (holder !== null && lives(holder)) throw inUse(path, holder);
      await clear(path, holder, disk);
    }
    throw inUse(path, await holderOf(path, disk));
  }

  async release(): Promise<void> {
    const holder = await holderOf(this.#path, this.#disk);
    if (holder?.token === this.#token) await this.#disk.remove(this.#path);
  }
}

/** Makes the lock in one step, so that nobody ever reads half of it; false where one stands. */
async function placed(path: string, own: Holder, disk: Disk): Promise<boolean> {
  const fresh = `${path}.${own.token}`;
  const bytes = Buffer.from(`${JSON.stringify(own)}\n`);
  try {
    await disk.write(fresh, bytes);
    await disk.link(fresh, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
    return await placedWithoutLinks(path, bytes, disk);
  } finally {
    await disk.remove(fresh).catch(() => undefined);
  }
}

async function placedWithoutLinks(path: string, bytes: Uint8Array, disk: Disk): Promise<boolean> {
  try {
    await disk.write(path, bytes);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(path: string, disk: Disk): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse((await disk.read(path)).toString('utf8')));
  } catch {
    return null; // gone, or what a crash left of it
  }
}

/** Moves a dead lock away. Should another have taken it over just now, what was moved is theirs and goes back. */
async function clear(path: string, dead: Holder | null, disk: Disk): Promise<void> {
  const away = `${path}.${randomUUID()}`;
  try {
    await disk.rename(path, away);
  } catch {
    return; // another process was quicker
  }
  const moved = await holderOf(away, disk);
  if (moved !== null && moved.token !== dead?.token) await disk.link(away, path).catch(() => undefined);
  await disk.remove(away);
}

function lives({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true; // cannot be known from here
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

/** Clock ticks since the machine's start (field 22 of `/proc/<pid>/stat`); null on systems without it. */
function startOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function inUse(path: string, holder: Holder | null): ReadoutError {
  const who =
    holder === null || holder.host === hostname()
      ? `another Readout on this computer${holder === null ? '' : ` (process ${holder.pid})`}`
      : `a Readout on the computer ‘${holder.host}’`;
  return new ReadoutError(
    'workspace-in-use',
    `This workspace is open in ${who}. Close it there first: two writers would overwrite each other’s notes. If that program is gone, delete ${path}.`,
  );
}
