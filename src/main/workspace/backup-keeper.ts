import { type Backup, type BackupName, type BackupWhy, countsIn } from '../../shared/model/backup.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { hashOfPieces } from './backup-file.ts';
import { isWhole, listBackups, readBackup, writeBackup } from './backups.ts';
import { pieces } from './serialise.ts';

/** What a keeper of backups needs of the workspace that is open and of the world. */
export interface KeeperParts {
  readonly folder: string;
  readonly workspace: () => Workspace;
  readonly now: () => Moment;
  /** Told once of backups that fail without anybody waiting for them, until one succeeds. */
  readonly failed: (error: ReadoutError) => void;
  readonly disk?: Disk;
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
  readonly #disk: Disk;
  readonly #ending = new AbortController();
  #timers: NodeJS.Timeout[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #hasFailed = false;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#disk = parts.disk ?? systemDisk;
  }

  /** Begins to look after a workspace as it was opened. */
  begin(): void {
    const opened = this.#parts.workspace();
    let day = dayOf(this.#parts.now());
    const look = (): void => {
      if (dayOf(this.#parts.now()) === day) return;
      day = dayOf(this.#parts.now());
      void this.keepQuietly('daily');
    };
    this.#timers = [
      setTimeout(() => void this.keepQuietly('opened', opened), opening).unref(),
      setInterval(look, betweenLooks).unref(),
    ];
  }

  /**
   * Has the workspace in a backup: makes one, or answers the one that holds exactly this and is whole.
   * Throws `backup-failed`.
   */
  keep(why: BackupWhy, workspace = this.#parts.workspace()): Promise<Backup> {
    return this.#inTurn(async (signal) => {
      const known = await this.#holding(workspace, signal);
      if (known !== null) return known;
      const made = await writeBackup(
        this.#parts.folder,
        { pieces: pieces(workspace), counts: countsIn(workspace), why, now: this.#parts.now(), signal },
        this.#disk,
      );
      this.#hasFailed = false;
      return made;
    });
  }

  /** The same where nobody waits for it and it may fail: then that is told, once. */
  async keepQuietly(why: BackupWhy, workspace = this.#parts.workspace()): Promise<void> {
    try {
      await this.keep(why, workspace);
    } catch (error) {
      if (!(error instanceof ReadoutError) || this.#hasFailed) return;
      this.#hasFailed = true;
      this.#parts.failed(error);
    }
  }

  /** The latest first. */
  async list(): Promise<Backup[]> {
    const listed = await listBackups(this.#parts.folder, this.#disk);
    return listed.map(({ text: _, ...backup }) => backup);
  }

  /** Whether a backup is whole, all of it read. */
  isWhole(name: BackupName): Promise<boolean> {
    return isWhole(this.#parts.folder, name, this.#disk);
  }

  /** What a backup of this workspace holds. Throws `backup-damaged`. */
  async read(name: BackupName): Promise<Workspace> {
    const backup = await readBackup(this.#parts.folder, name, this.#disk);
    if (backup.id === this.#parts.workspace().id) return backup;
    throw new ReadoutError(
      'backup-damaged',
      `${name} is a backup of another workspace, “${backup.name}”. Open that one to restore it.`,
    );
  }

  /** No more backups; one that is being made is given up. Done when nothing is being written. */
  async end(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#ending.abort();
    await this.#turn;
  }

  /** The latest backup that holds exactly this and is whole. */
  async #holding(workspace: Workspace, signal: AbortSignal): Promise<Backup | null> {
    const listed = await listBackups(this.#parts.folder, this.#disk);
    if (listed.length === 0) return null;
    const text = await hashOfPieces(pieces(workspace), signal);
    for (const { text: held, ...backup } of listed)
      if (held === text && (await this.isWhole(backup.name))) return backup;
    return null;
  }

  #inTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#ending;
    const turn = this.#turn.then(() => {
      signal.throwIfAborted();
      return work(signal);
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

/** Of UTC, as backups are kept. */
function dayOf(moment: Moment): string {
  return moment.slice(0, 'yyyy-mm-dd'.length);
}
