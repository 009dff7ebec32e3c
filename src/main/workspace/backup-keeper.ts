import { type Backup, type BackupName, type BackupWhy, countsIn } from '../../shared/model/backup.ts';
import type { Notice, Told } from '../../shared/ipc/contract.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Disk } from '../files/disk.ts';
import { detailOf } from '../files/reasons.ts';
import { Turns } from '../files/turns.ts';
import { hashOfPieces } from './backup-file.ts';
import type { JournalMark } from './journal-entry.ts';
import { isWhole, listBackups, readBackup, writeBackup } from './backups.ts';
import { pieces } from './serialise.ts';

/** What a keeper of backups needs of the world. */
export interface KeeperParts {
  readonly folder: string;
  readonly disk: Disk;
  readonly now: () => Moment;
  /** How far the journal is in the workspace as it is now. */
  readonly mark: () => JournalMark | null;
  readonly tell: (told: Told) => void;
}

/** Milliseconds after an opening in which it has the disk for itself, and between two looks whether another day began. */
export const opening = 3_000;
export const betweenLooks = 60 * 60 * 1_000;

/**
 * Sees to it that an open workspace is backed up: shortly after it is opened and once a day, where it
 * holds what no backup holds, and before whatever changes much of it. One backup at a time, beside
 * everything else.
 */
export class BackupKeeper {
  readonly #parts: KeeperParts;
  readonly #ending = new AbortController();
  readonly #turns = new Turns();
  #timers: NodeJS.Timeout[] = [];
  #hasFailed = false;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Begins to look after a workspace that was just opened. */
  begin(workspace: () => Workspace): void {
    let day = dayOf(this.#parts.now());
    const look = (): void => {
      if (dayOf(this.#parts.now()) === day) return;
      day = dayOf(this.#parts.now());
      void this.keepQuietly(workspace(), 'daily');
    };
    this.#timers = [
      setTimeout(() => void this.keepQuietly(workspace(), 'opened'), opening).unref(),
      setInterval(look, betweenLooks).unref(),
    ];
  }

  /**
   * Has the workspace, as it is now, in a backup: makes one, or answers the one that holds exactly this
   * and is whole. Throws `backup-failed`.
   */
  keep(workspace: Workspace, why: BackupWhy): Promise<Backup> {
    const mark = this.#parts.mark();
    return this.#inTurn(async (signal) => {
      const known = await this.#holding(workspace, signal);
      if (known !== null) return known;
      const made = await writeBackup(
        this.#parts.folder,
        { pieces: pieces(workspace), mark, counts: countsIn(workspace), why, now: this.#parts.now(), signal },
        this.#parts.disk,
      );
      this.#hasFailed = false;
      return made;
    });
  }

  /** The same where nobody waits for it and it may fail: then that is told, once. */
  async keepQuietly(workspace: Workspace, why: BackupWhy): Promise<void> {
    try {
      await this.keep(workspace, why);
    } catch (error) {
      if (this.#ending.signal.aborted || this.#hasFailed) return;
      this.#hasFailed = true;
      this.#parts.tell({ type: 'notice', notice: noticeOf(error) });
    }
  }

  /** The latest first. */
  list(): Promise<Backup[]> {
    return listBackups(this.#parts.folder, this.#parts.disk);
  }

  /** Whether a backup is whole, all of it read. */
  isWhole(name: BackupName): Promise<boolean> {
    return isWhole(this.#parts.folder, name, this.#parts.disk);
  }

  /** What a backup holds. Throws `backup-damaged`. */
  read(name: BackupName): Promise<Workspace> {
    return readBackup(this.#parts.folder, name, this.#parts.disk);
  }

  /** Does what must not happen while a backup is being made, such as moving the folder. Answers and throws as it does. */
  meanwhile<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(work);
  }

  /** No more backups; one that is being made is given up. Done when nothing is being written. */
  async end(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#ending.abort();
    await this.#turns.settled();
  }

  /** The latest backup that holds exactly this and is whole. */
  async #holding(workspace: Workspace, signal: AbortSignal): Promise<Backup | null> {
    const backups = await this.list();
    if (backups.length === 0) return null;
    const text = await hashOfPieces(pieces(workspace), signal);
    for (const backup of backups)
      if (backup.text === text && (await this.isWhole(backup.name))) return backup;
    return null;
  }

  #inTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#ending;
    return this.#turns.take(() => {
      signal.throwIfAborted();
      return work(signal);
    });
  }
}

function noticeOf(error: unknown): Notice {
  const isKnown = error instanceof ReadoutError;
  return {
    id: 'backup-failed',
    sentence: isKnown ? error.message : `This workspace could not be backed up: ${detailOf(error)}.`,
    detail: 'The backups that are there stay.',
    actions: [],
  };
}

/** Of UTC, as backups are kept. */
function dayOf(moment: Moment): string {
  return moment.slice(0, 'yyyy-mm-dd'.length);
}
