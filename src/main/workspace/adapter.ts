import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Patch } from '../../shared/commands/patch.ts';
import type { Moment } from '../../shared/model/ids.ts';
import { schemaVersion, type Workspace } from '../../shared/model/workspace.ts';
import { type Disk, type Stamp, systemDisk } from '../files/disk.ts';
import { shared } from '../files/turns.ts';
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
  /** The last good file stands for it. `kept` is where the damaged one lies now; null where there was none or it could not be moved. */
  | { readonly kind: 'restored'; readonly reason: string; readonly kept: string | null }
  | { readonly kind: 'newer'; readonly version: number };

/** What the journal had to do when the folder was read. */
export interface Replay {
  /** Edits it held beyond the file. */
  readonly brought: number;
  readonly fault: ReplayFault | null;
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
  /** Null before something was read. */
  #journal: Journal | null = null;
  /** The last edit there is, and the last that `workspace.json` holds. */
  #seq = 0;
  #contained = 0;
  /** What `workspace.json` looked like when it was last read or written here. */
  #stamp: Stamp | null = null;
  /** Whether what stands there is surely no file of an older version any more. */
  #isOfNow = false;
  #latest: { readonly workspace: Workspace; readonly mark: JournalMark } | null = null;
  condition: Condition = { kind: 'sound' };
  replay: Replay = { brought: 0, fault: null };
  /** When what was read had been saved. */
  savedAt: Moment | null = null;

  constructor(folder: string, now: () => Moment, disk: Disk = systemDisk) {
    this.#folder = folder;
    this.#now = now;
    this.#disk = disk;
  }

  /** Whether there is anything to read. */
  async exists(): Promise<boolean> {
    const names = [fileNames.workspace, fileNames.previous];
    const found = await Promise.all(names.map((name) => this.#disk.exists(join(this.#folder, name))));
    return found.includes(true);
  }

  /**
   * Reads the file and brings in what the journal holds beyond it. Throws `workspace-missing`,
   * `workspace-damaged`, `workspace-newer` or `read-failed`, and then has changed nothing.
   */
  async read(): Promise<Workspace> {
    const reading = await readFolder(this.#folder, this.#disk);
    const { replay, reason, newer } = reading;
    this.savedAt = reading.savedAt;
    this.replay = { brought: replay.brought.length, fault: replay.fault };
    this.#stamp = reading.stamp;
    this.#seq = replay.seq;
    this.#contained = reading.mark?.seq ?? 0;
    this.#journal = this.#journalAfter(reading);
    if (newer !== null) this.condition = { kind: 'newer', version: newer };
    if (reason !== null && newer === null) {
      const { kept, stamp } = await restored(this.#folder, reading.stamp !== null, this.#now(), this.#disk);
      this.condition = { kind: 'restored', reason, kept };
      this.#stamp = stamp;
    }
    return reading.workspace;
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
    this.#latest = { workspace, mark: this.#begun.markAt(this.#seq) };
    return this.#checkpoint();
  }

  /** Lets go of the journal, so that its folder can be moved; the next edit takes hold of it again. */
  async close(): Promise<void> {
    await this.#journal?.close();
  }

  readonly #checkpoint = shared(async () => {
    if (this.#latest === null) return;
    const { workspace, mark } = this.#latest;
    if (!this.#isOfNow) await keepOlder(this.#folder, this.#now(), this.#disk);
    this.#isOfNow = true;
    this.#stamp = await replaceFile(this.#folder, { workspace, mark }, this.#stamp, this.#now, this.#disk);
    this.#contained = mark.seq;
    await this.#begun.rotate(mark);
  });

  get #begun(): Journal {
    if (this.#journal === null) throw new Error('A workspace is read before it is written');
    return this.#journal;
  }

  /** The journal to go on with: the one that was found, or where that is none, one that begins after the file. */
  #journalAfter({ workspace, mark, replay: { journal, fault } }: Reading): Journal {
    const isLost = fault?.kind === 'damaged' || fault?.kind === 'gap' || fault?.kind === 'foreign';
    return new Journal(
      this.#folder,
      {
        header: journal
          ? { ...journal.header, schemaVersion }
          : { id: randomUUID(), workspace: workspace.id, schemaVersion, after: mark },
        entries: journal?.entries ?? [],
        aside: isLost ? asidePath(this.#folder, 'damaged', this.#now(), fileNames.journal) : null,
      },
      this.#disk,
    );
  }
}
