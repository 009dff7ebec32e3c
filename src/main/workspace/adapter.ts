import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Patch } from '../../shared/commands/patch.ts';
import type { Moment } from '../../shared/model/ids.ts';
import { schemaVersion, type Workspace } from '../../shared/model/workspace.ts';
import { type Disk, sameStamp, type Stamp, systemDisk } from '../files/disk.ts';
import { shared, Turns } from '../files/turns.ts';
import { keepOlder } from './before-migration.ts';
import { replaceFile } from './checkpoint.ts';
import { Journal } from './journal.ts';
import type { JournalMark } from './journal-entry.ts';
import { asidePath, fileNames } from './names.ts';
import { type Reading, readFolder } from './reading.ts';
import type { ReplayFault } from './replay.ts';
import { restored } from './restoring.ts';

/** In what condition the file was found. */
export type Condition =
  | { readonly kind: 'sound' }
  /** Something else stands for it. `kept` is where the damaged one lies now; null where there was none or it could not be moved. */
  | {
      readonly kind: 'restored';
      readonly recovery: NonNullable<Reading['recovery']>;
      readonly kept: string | null;
    }
  /** Another hand changed it; `undoing` would make it again what was written, null where that is not known. */
  | { readonly kind: 'changed'; readonly undoing: readonly Patch[] | null }
  | { readonly kind: 'newer'; readonly version: number };

/** What the journal had to do when the folder was read. */
export interface Replay {
  /** Edits it held beyond the file. */
  readonly brought: number;
  readonly fault: ReplayFault | null;
  /** What a journal would change that does not go on from the file; it was not brought in. */
  readonly foreign: readonly Patch[];
}

/**
 * The lowdb adapter of a workspace folder. An edit is entered in the journal and durable after `flush`;
 * `write` is the checkpoint that takes the journal's edits over into `workspace.json`. A damaged file is
 * put aside, never written over, and the last good one stands for it.
 */
export class WorkspaceAdapter implements Adapter<Workspace> {
  readonly #folder: string;
  readonly #now: () => Moment;
  readonly #disk: Disk;
  readonly #turns = new Turns();
  /** Null before something was read. */
  #journal: Journal | null = null;
  /** The last edit there is, and the last that `workspace.json` holds. */
  #seq = 0;
  #contained = 0;
  /** What `workspace.json` looked like when it was last read or written here, and what it held. */
  #stamp: Stamp | null = null;
  #base: Workspace | null = null;
  /** Whether what stands there is kept under another name already, or needs not be. */
  #isKept = false;
  /** Whether what stands there is surely no file of an older version any more. */
  #isOfNow = false;
  #latest: { readonly workspace: Workspace; readonly seq: number } | null = null;
  condition: Condition = { kind: 'sound' };
  replay: Replay = { brought: 0, fault: null, foreign: [] };
  /** When what was read had been saved. */
  savedAt: Moment | null = null;

  constructor(folder: string, now: () => Moment, disk: Disk = systemDisk) {
    this.#folder = folder;
    this.#now = now;
    this.#disk = disk;
  }

  /** Whether there is anything to read. */
  async exists(): Promise<boolean> {
    const names = [fileNames.workspace, fileNames.previous, fileNames.backups];
    const found = await Promise.all(names.map((name) => this.#disk.exists(join(this.#folder, name))));
    return found.includes(true);
  }

  /**
   * Reads the file and brings in what the journal holds beyond it. Throws `workspace-missing`,
   * `workspace-damaged`, `workspace-newer` or `read-failed`, and then has changed nothing.
   */
  async read(): Promise<Workspace> {
    const reading = await readFolder(this.#folder, this.#disk);
    const { replay, recovery, outside, foreign, newer } = reading;
    this.savedAt = reading.savedAt;
    this.replay = { brought: replay.brought.length, fault: replay.fault, foreign };
    this.#stamp = reading.stamp;
    this.#base = reading.file;
    this.#seq = replay.seq;
    this.#contained = reading.mark?.seq ?? 0;
    this.#journal = this.#journalAfter(reading);
    if (newer !== null) this.condition = { kind: 'newer', version: newer };
    if (newer === null && outside !== null && outside.undoing?.length !== 0)
      this.condition = { kind: 'changed', ...outside };
    if (newer === null && recovery !== null) {
      const isThere = reading.stamp !== null;
      const { kept, stamp } = await restored(this.#folder, isThere, recovery, this.#now(), this.#disk);
      this.condition = { kind: 'restored', recovery, kept };
      this.#stamp = stamp;
    }
    return reading.workspace;
  }

  /** Makes sure that what was read is on the disk, before it is called saved; `isDurable` says whether that is so. */
  async confirm(): Promise<void> {
    await this.#begun.confirm();
    await this.#disk.sync(this.#folder).catch(() => undefined); // who cannot sync it is told so at the first edit
  }

  /** Takes an edit in, at once; it is on the disk when the next `flush` resolves. */
  enter(patches: readonly Patch[], at: Moment): void {
    this.#begun.enter({ seq: ++this.#seq, at, patches: [...patches] });
  }

  /**
   * Brings to the disk every edit entered until now; who asks while it goes on shares the next time.
   * Rejects with the system's error; then what is not on the disk stays in memory, in its order.
   */
  flush(): Promise<void> {
    return this.#begun.flush();
  }

  /** Whether every edit is on the disk. */
  get isDurable(): boolean {
    return this.#journal?.isDurable ?? true;
  }

  /** Whether the journal holds edits that `workspace.json` does not. */
  get isAhead(): boolean {
    return this.#seq > this.#contained;
  }

  /** How far the journal is in the workspace as it is now; see `Journal.mark`. */
  get mark(): JournalMark | null {
    return this.#journal?.mark ?? null;
  }

  /** Bytes of the journal. */
  get journalLength(): number {
    return this.#journal?.length ?? 0;
  }

  /**
   * The checkpoint: writes `workspace.json`, then begins a new journal. `workspace` holds every edit
   * entered until now. One at a time; who asks while one goes on shares the next. Rejects with the
   * system's error; then the file holds what it held, or the whole new text.
   */
  write(workspace: Workspace): Promise<void> {
    this.#latest = { workspace, seq: this.#seq };
    return this.#checkpoint();
  }

  /** What `workspace.json` held when it was last read or written here. */
  get base(): Workspace {
    if (this.#base === null) throw new Error('A workspace is read before it is written');
    return this.#base;
  }

  /** What it looked like then. */
  get stamp(): Stamp | null {
    return this.#stamp;
  }

  /** How the file stands now where another hand changed it or the journal; else null. Waits for a checkpoint that goes on. */
  changed(): Promise<{ readonly stamp: Stamp | null; readonly isJournal: boolean } | null> {
    return this.#turns.take(async () => {
      const stamp = await this.#disk.stamp(join(this.#folder, fileNames.workspace));
      const isJournal = !(await this.#begun.isStanding());
      return isJournal || !sameStamp(stamp, this.#stamp) ? { stamp, isJournal } : null;
    });
  }

  /** The file as it stands, which holds `base`, has been taken into account: the next checkpoint takes its place. */
  accept(stamp: Stamp | null, base: Workspace): void {
    this.#stamp = stamp;
    this.#base = base;
    this.#isKept = true;
    this.#contained = -1;
  }

  /** Lets go of the journal, so that its folder can be moved; the next edit takes hold of it again. */
  async close(): Promise<void> {
    await this.#journal?.close();
  }

  readonly #checkpoint = shared(async () => {
    if (this.#latest === null) return;
    const { workspace, seq } = this.#latest;
    const mark = this.#begun.markAt(seq); // of the journal as it is called by now
    if (!this.#isOfNow) await keepOlder(this.#folder, this.#now(), this.#disk);
    this.#isOfNow = true;
    const last = { stamp: this.#stamp, isKept: this.#isKept };
    this.#stamp = await replaceFile(this.#folder, { workspace, mark }, last, this.#disk);
    this.#base = workspace;
    this.#isKept = false;
    await this.#disk.sync(this.#folder);
    this.#contained = seq;
    await this.#begun.rotate(mark);
  }, this.#turns);

  get #begun(): Journal {
    if (this.#journal === null) throw new Error('A workspace is read before it is written');
    return this.#journal;
  }

  /** The journal to go on with: the one that was found, or where that is none, one that begins after the file. */
  #journalAfter({ workspace, replay: { journal, fault, after } }: Reading): Journal {
    const isLost = fault?.kind === 'damaged' || fault?.kind === 'gap' || fault?.kind === 'foreign';
    return new Journal(
      this.#folder,
      {
        header: journal
          ? { ...journal.header, schemaVersion }
          : { id: randomUUID(), workspace: workspace.id, schemaVersion, after },
        entries: journal?.entries ?? [],
        aside: isLost ? asidePath(this.#folder, 'damaged', this.#now(), fileNames.journal) : null,
      },
      this.#disk,
    );
  }
}
