import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { freshName, writeWhole } from '../files/atomic.ts';
import type { Disk, DiskFile } from '../files/disk.ts';
import { keepAs } from '../files/keep-as.ts';
import { shared, Turns } from '../files/turns.ts';
import { type JournalEntry, type JournalHeader, type JournalMark, written } from './journal-entry.ts';
import { framed } from './journal-line.ts';
import { fileNames } from './names.ts';

/** A journal to go on with. */
export interface JournalStart {
  readonly header: JournalHeader;
  /** What the journal in the folder holds of it already, in order. */
  readonly entries: readonly JournalEntry[];
  /** Where the journal in the folder is to be kept before this one takes its name; null where this one holds all of it. */
  readonly aside: string | null;
}

/**
 * The journal of a workspace: each edit a line behind the others, on the disk before it is called saved.
 * Whoever edits while a write goes on shares the next one. It remembers every entry that `workspace.json`
 * may not hold, so that it can be written anew at any time: at the first edit, when `workspace.json` has
 * taken its entries over, and when a descriptor can no longer be trusted (after an fsync that failed, the
 * system may have dropped the pages and say nothing). What is under its name is never cut to nothing, and
 * a new one takes the name only when it is on the disk.
 */
export class Journal {
  readonly #folder: string;
  readonly #path: string;
  readonly #disk: Disk;
  readonly #turns = new Turns();
  #header: JournalHeader;
  #entries: JournalEntry[];
  #aside: string | null;
  /** How many of the entries are on the disk. */
  #durable: number;
  /** What the next line is written to; null when the journal has to be written anew. */
  #file: DiskFile | null = null;
  /** Bytes of the file that are on the disk. */
  #length = 0;
  #ino: bigint | null = null;

  constructor(folder: string, start: JournalStart, disk: Disk) {
    this.#folder = folder;
    this.#path = join(folder, fileNames.journal);
    this.#disk = disk;
    this.#header = start.header;
    this.#entries = [...start.entries];
    this.#aside = start.aside;
    this.#durable = this.#entries.length;
  }

  /** What a `workspace.json` that holds every entry says of this journal. */
  markAt(seq: number): JournalMark {
    return { id: this.#header.id, seq };
  }

  /**
   * What a copy of the workspace as it is now says, so that the journals of the folder go on from it. Null
   * where it is to go on from the first of them, which holds it all: there was none yet, or it is ahead of the disk.
   */
  get mark(): JournalMark | null {
    const last = this.#entries.at(-1);
    if (last === undefined) return this.#header.after; // on the disk this one may not have begun
    return this.isDurable ? this.markAt(last.seq) : null;
  }

  /** Bytes on the disk that `workspace.json` may not hold; 0 as long as nothing was written here. */
  get length(): number {
    return this.#length;
  }

  /** Whether every entry is on the disk. */
  get isDurable(): boolean {
    return this.#durable === this.#entries.length;
  }

  /**
   * Makes sure that what was read is on the disk: a killed program may have left it in the system's memory
   * alone, where a power cut takes it. What cannot be made sure of is written anew by the next `flush`.
   */
  async confirm(): Promise<void> {
    if (this.#entries.length === 0) return;
    try {
      const file = await this.#disk.open(this.#path, 'stands');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    } catch {
      this.#durable = 0;
    }
  }

  /** Takes an entry in; it is on the disk when the next `flush` resolves. */
  enter(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  /**
   * Brings every entry to the disk that was entered until now, in the order of their entering. Rejects
   * with the system's error; then what is not on the disk stays in memory and goes first the next time.
   */
  readonly flush: () => Promise<void> = shared(() => this.#bringAll(), this.#turns);

  /**
   * Begins the journal that goes on from a `workspace.json` which is on the disk; this one becomes
   * `journal.previous.ndjson`. Rejects with the system's error; then this one goes on.
   */
  rotate(after: JournalMark): Promise<void> {
    return this.#turns.take(() =>
      this.#renew(
        { ...this.#header, id: randomUUID(), after },
        this.#aside ?? join(this.#folder, fileNames.previousJournal),
      ),
    );
  }

  /** Whether the file under its name is the one that was written here; true where none is held that could tell. */
  isStanding(): Promise<boolean> {
    return this.#turns.take(async () => {
      if (this.#file === null) return true;
      const stamp = await this.#disk.stamp(this.#path);
      return stamp !== null && stamp.ino === this.#ino && stamp.size === this.#length;
    });
  }

  /** Lets go of the file, so that its folder can be moved; the next entry takes hold of it again. */
  close(): Promise<void> {
    return this.#turns.take(() => this.#letGo());
  }

  async #bringAll(): Promise<void> {
    if (this.isDurable) return;
    if (this.#file === null) await this.#renew(this.#header, this.#aside);
    else await this.#extend(this.#file);
  }

  async #extend(file: DiskFile): Promise<void> {
    const entries = this.#entries.slice(this.#durable);
    const saved = this.#entries[this.#durable - 1]?.seq ?? this.#header.after?.seq ?? 0;
    const bytes = Buffer.concat(entries.map((entry) => framed(written(entry, saved))));
    try {
      await writeWhole(file, bytes, this.#length);
    } catch (error) {
      await file.cut(this.#length).catch(() => this.#letGo());
      throw error;
    }
    try {
      await file.sync();
    } catch (error) {
      await this.#letGo();
      throw error;
    }
    this.#length += bytes.length;
    this.#durable += entries.length;
  }

  /** Writes the journal anew with the entries that come after `header.after`; the file that has its name is kept as `kept`. */
  async #renew(header: JournalHeader, kept: string | null): Promise<void> {
    const entries = this.#entries.filter(({ seq }) => seq > (header.after?.seq ?? 0));
    const dropped = this.#entries.length - entries.length;
    const fresh = freshName(this.#path);
    const file = await this.#disk.open(fresh, 'new');
    let length: number;
    let ino: bigint | null;
    try {
      length = await writeLines(file, header, entries);
      await file.sync();
      ino = (await this.#disk.stamp(fresh))?.ino ?? null;
      await this.#letGo();
      await this.#keep(kept);
      await this.#disk.rename(fresh, this.#path);
      await this.#disk.sync(this.#folder);
    } catch (error) {
      await file.close().catch(() => undefined);
      await this.#disk.remove(fresh).catch(() => undefined);
      throw error;
    }
    this.#header = header;
    this.#entries = this.#entries.slice(dropped);
    this.#durable = entries.length;
    this.#aside = null;
    this.#file = file;
    this.#length = length;
    this.#ino = ino;
  }

  async #keep(name: string | null): Promise<void> {
    if (name === null || !(await this.#disk.exists(this.#path))) return;
    await keepAs(this.#path, name, this.#disk);
    await this.#disk.sync(dirname(name));
  }

  async #letGo(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close().catch(() => undefined);
  }
}

/** Writes a whole journal; answers its length in bytes. */
async function writeLines(
  file: DiskFile,
  header: JournalHeader,
  entries: readonly JournalEntry[],
): Promise<number> {
  let length = 0;
  for (const bytes of inPieces(header, entries)) {
    await writeWhole(file, bytes, length);
    length += bytes.length;
  }
  return length;
}

/** The lines in pieces of some tens of thousands of bytes, so that something else can be done between two of them. */
function* inPieces(header: JournalHeader, entries: readonly JournalEntry[]): Generator<Buffer, void> {
  let lines = [framed(header)];
  let length = 0;
  for (const entry of entries) {
    const line = framed(written(entry));
    lines.push(line);
    length += line.length;
    if (length < piece) continue;
    yield Buffer.concat(lines);
    lines = [];
    length = 0;
  }
  yield Buffer.concat(lines);
}

const piece = 64_000;
