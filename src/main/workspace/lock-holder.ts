import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { z } from 'zod/mini';
import { ReadoutError } from '../../shared/model/errors.ts';
import { Moment } from '../../shared/model/ids.ts';
import { codeOf } from '../files/reasons.ts';
import { shownMoment } from './shown-moment.ts';

/** Who holds a workspace folder, as its lock says. */
export const Holder = z.object({
  pid: z.int().check(z.positive()),
  host: z.string(),
  /** When that process started, as its system counts: tells a later process of the same number. */
  started: z.nullable(z.string()),
  /** Of the machine's run between two starts: tells that every process of before is gone. */
  boot: z.nullable(z.string()),
  /** The analyst's name there. */
  by: z.nullable(z.string()),
  /** Since when, by the clock of that machine: shown, never compared. */
  since: Moment,
  /** The folder it holds, by its path there: tells a copy of the lock in a copy of the folder. */
  folder: z.optional(z.string()),
  token: z.string(),
});
export type Holder = z.infer<typeof Holder>;

/** This process as the holder of a folder. */
export function ownHolder(folder: string, by: string, since: Moment): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    boot: bootId(),
    by: by === '' ? null : by,
    since,
    folder,
    token: randomUUID(),
  };
}

/** Milliseconds without a sign of life after which a holder that cannot be asked is taken for gone. */
export const patience = 3 * 60_000;

/**
 * Whether a holder is still at it. `silence` is the milliseconds since its last sign of life by the
 * clock of whoever keeps the folder's files; a clock that was set back makes it negative, and nobody dead.
 */
export function lives(holder: Holder, silence: number): boolean {
  // Another machine of the same name goes on touching its lock; this one did not before it was started.
  if (isElsewhere(holder))
    return silence < (holder.host === hostname() ? Math.min(patience, uptime() * 1_000) : patience);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const started = startOf(holder.pid);
  return holder.started !== null && started !== null ? holder.started === started : silence < patience;
}

/** Whether a holder is of another machine, or of this one before it was started: it cannot be asked. */
export function isElsewhere({ host, boot }: Holder): boolean {
  const own = bootId();
  return host !== hostname() || (boot !== null && own !== null && boot !== own);
}

/** Why a folder cannot be had: `workspace-in-use`, or `workspace-in-use-elsewhere` where it can be taken over by hand. */
export class InUse extends ReadoutError {
  /** A sentence: which, where, by whom and since when it is open. */
  readonly where: string;

  constructor(workspace: string, holder: Holder | null, silence: number) {
    const where = `‘${workspace}’ is open in ${whereOf(holder, silence)}`;
    const reading = 'Here it can be opened for reading, and follows what is saved there.';
    if (holder === null || !isElsewhere(holder))
      super(
        'workspace-in-use',
        `${where} Annotate it there: two writers would overwrite each other’s notes. ${reading}`,
      );
    else
      super(
        'workspace-in-use-elsewhere',
        `${where} ${reading} Take it over only if that computer is off or cannot be reached: should it still be writing, it stops and keeps what it has not saved.`,
      );
    this.where = where;
  }
}

function whereOf(holder: Holder | null, silence: number): string {
  if (holder === null) return 'another Readout on this computer.';
  const since = `, since ${shownMoment(holder.since)}`;
  const by = holder.by === null ? '' : ` by ${holder.by}`;
  return isElsewhere(holder)
    ? `Readout on the computer ‘${holder.host}’${by}${since}; its last sign of life was ${ago(silence)}.`
    : `another Readout on this computer (process ${holder.pid}${by})${since}.`;
}

function ago(silence: number): string {
  if (silence < 60_000) return 'less than a minute ago';
  const minutes = Math.floor(silence / 60_000);
  return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
}

/** Clock ticks since the machine's start (field 22 of `/proc/<pid>/stat`); null on systems without it. */
function startOf(pid: number): string | null {
  const text = systemText(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

/** Another one each time the machine starts; null on systems without it. */
function bootId(): string | null {
  return systemText('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

/** What the system tells through a file that lies on no disk. */
function systemText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
