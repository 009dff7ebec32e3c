import type { Low } from 'lowdb';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import type { SavedState } from '../../shared/ipc/contract.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { WorkspaceAdapter } from './adapter.ts';
import { Checkpoints } from './checkpoints.ts';
import { Saver } from './saver.ts';

/** What a store is made of. */
export interface StoreParts {
  readonly db: Low<Workspace>;
  /** The database's own. */
  readonly adapter: WorkspaceAdapter;
  /** What is saved, for the sentence: `Study.readout`. */
  readonly name: string;
  readonly mayWrite: boolean;
  readonly savedAt: Moment;
  readonly now: () => Moment;
  readonly tell: (saved: SavedState) => void;
}

/** An open workspace and all that makes its edits last: the database, its journal, when each is written. */
export class Store {
  readonly #parts: StoreParts;
  readonly #saver: Saver;
  readonly #checkpoints: Checkpoints;

  constructor(parts: StoreParts) {
    const { db, adapter, name, now, tell, mayWrite } = parts;
    this.#parts = parts;
    this.#saver = new Saver(
      { name, now, tell, flush: () => adapter.flush(), isDurable: () => adapter.isDurable },
      parts.savedAt,
    );
    this.#checkpoints = new Checkpoints({
      write: () => db.write(),
      isAhead: () => mayWrite && adapter.isAhead,
      journalLength: () => adapter.journalLength,
    });
    if (mayWrite && !adapter.isDurable) this.#saver.retry();
  }

  get workspace(): Workspace {
    return this.#parts.db.data;
  }

  get saved(): SavedState {
    return this.#saver.state;
  }

  /** Changes the workspace, at once. */
  apply(patches: readonly Patch[]): void {
    const { db, adapter, now } = this.#parts;
    db.data = patched(db.data, patches);
    adapter.enter(patches, now());
  }

  /** Shows what another program saved; nothing of it is to be saved here. */
  show(patches: readonly Patch[]): void {
    const { db } = this.#parts;
    db.data = patched(db.data, patches);
  }

  /** Resolves when every change until now is on the disk, or the saved state says why it is not. */
  save(): Promise<void> {
    this.#checkpoints.edited();
    return this.#saver.save();
  }

  /** Tries at once what could not be saved. */
  retry(): void {
    this.#saver.retry();
  }

  /** Tries what is not saved; true when everything is. */
  settled(): Promise<boolean> {
    return this.#saver.settled();
  }

  /** Brings `workspace.json` up to date, where the journal is ahead of it. Never rejects: what is saved is safe without. */
  checkpoint(): Promise<void> {
    return this.#checkpoints.now();
  }

  /** Brings `workspace.json` up to date and lets go of the folder, so that it can be moved; the next edit takes hold of it again. */
  async letGo(): Promise<void> {
    await this.#checkpoints.now();
    await this.#parts.adapter.close();
  }

  /** Nothing is written by itself any more. */
  stop(): void {
    this.#saver.stop();
    this.#checkpoints.stop();
  }
}
