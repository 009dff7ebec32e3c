import { basename } from 'node:path';
import type { Low } from 'lowdb';
import { burstOf, type Command, labelOf, patchesOf } from '../../shared/commands/command.ts';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import type { Notice, Opened, SavedState, StepTaken, Told } from '../../shared/ipc/contract.ts';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Hash, Id, Moment } from '../../shared/model/ids.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { withKinds } from '../../shared/text/kinds.ts';
import type { Disk } from '../files/disk.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { CommandTexts } from './command-texts.ts';
import type { ContentStore } from './content-store.ts';
import type { Finding } from './findings.ts';
import type { Lock } from './lock.ts';
import { nameOf } from './names.ts';
import { Saver } from './saver.ts';
import { UndoStack } from './undo-stack.ts';

/** What a session needs of the world around it. */
export interface World {
  readonly now: () => Moment;
  /** Name kept with each annotation. */
  readonly author: () => string;
  readonly tell: (told: Told) => void;
  /** The disk of this machine, when left out. */
  readonly disk?: Disk;
}

/** An opened workspace folder. */
export interface Parts {
  readonly folder: string;
  readonly db: Low<Workspace>;
  readonly contents: ContentStore;
  readonly backups: BackupKeeper;
  /** Null where nothing can be written. */
  readonly lock: Lock | null;
  /** Why nothing can be changed, or null. */
  readonly readOnly: string | null;
  readonly notices: readonly Notice[];
  /** The damaged file that was put aside. */
  readonly damaged: string | null;
  /** What the notices have to list. */
  readonly findings: readonly Finding[];
  readonly savedAt: Moment;
  /** What can be taken back from before, where the folder was only moved. */
  readonly undo?: UndoStack;
}

/**
 * One workspace while it is open: carries out commands one after another, tells what
 * they changed, and has it saved. The only place where the workspace changes.
 */
export class Session {
  readonly #parts: Parts;
  readonly #world: World;
  readonly #undo: UndoStack;
  readonly #saver: Saver;
  #workspace: Workspace;
  #revision = 0;
  #isEnded = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts, world: World) {
    this.#parts = parts;
    this.#world = world;
    this.#workspace = parts.db.data;
    this.#undo = parts.undo ?? new UndoStack();
    this.#saver = new Saver(
      {
        name: basename(parts.folder),
        now: world.now,
        tell: (saved) => world.tell({ type: 'saved', saved }),
        write: async (workspace) => {
          parts.db.data = workspace;
          await parts.db.write();
        },
      },
      parts.savedAt,
    );
    if (parts.lock !== null && parts.readOnly === null) parts.backups.begin(() => this.#workspace);
  }

  get workspace(): Workspace {
    return this.#workspace;
  }

  get folder(): string {
    return this.#parts.folder;
  }

  get backups(): BackupKeeper {
    return this.#parts.backups;
  }

  get damaged(): string | null {
    return this.#parts.damaged;
  }

  get findings(): readonly Finding[] {
    return this.#parts.findings;
  }

  /** Everything that can be taken back, for the session that goes on where this one ended. */
  get undoStack(): UndoStack {
    return this.#undo;
  }

  get undoState() {
    return this.#undo.state;
  }

  get saved(): SavedState {
    const { readOnly } = this.#parts;
    return readOnly === null ? this.#saver.state : { state: 'read-only', sentence: readOnly, isFree: false };
  }

  /** Everything a window shows of it, without what this machine keeps beside it. */
  async opened(): Promise<Omit<Opened, 'view' | 'drafts'>> {
    const texts = await this.#parts.contents.texts();
    const documents = [...this.#workspace.documents.values()];
    return {
      file: toFile(this.#workspace),
      path: this.folder,
      folder: nameOf(this.folder),
      undo: this.#undo.state,
      revision: this.#revision,
      saved: this.saved,
      notices: [...this.#parts.notices],
      unreadable: documents.filter(({ text }) => !texts.has(text)).map(({ id }) => id),
    };
  }

  /**
   * Answers the revision after it. Throws a ReadoutError when the command cannot be carried
   * out whole; then nothing has changed.
   */
  run(command: Command): Promise<number> {
    return this.#inTurn(async () => {
      const texts = await CommandTexts.of(command, this.#workspace, this.#parts.contents);
      const before = this.#workspace;
      const now = this.#world.now();
      const patches = patchesOf(before, command, {
        now,
        author: this.#world.author(),
        textOf: (document) => texts.of(document),
      });
      if (patches.length === 0) return this.#revision;
      this.#undo.push({
        label: labelOf(before, command),
        patches,
        burst: burstOf(command),
        at: Date.parse(now),
      });
      this.#apply(patches);
      return this.#revision;
    });
  }

  /**
   * Carries out what no command names, as one step to undo: a backup restored, a copy merged in. `label`
   * stands after "Undo". Answers the revision after it; where there is nothing to do, nothing changes.
   */
  change(label: string, patches: (workspace: Workspace) => readonly Patch[]): Promise<number> {
    return this.#inTurn(() => {
      const made = patches(this.#workspace);
      if (made.length === 0) return this.#revision;
      this.#undo.push({ label, patches: made, burst: null, at: Date.parse(this.#world.now()) });
      this.#apply(made);
      return this.#revision;
    });
  }

  /** Takes back the last step; answers which. Throws `nothing-to-undo`. */
  undo(): Promise<StepTaken> {
    return this.#inTurn(() => this.#step(this.#undo.undo(), 'There is nothing to undo.'));
  }

  redo(): Promise<StepTaken> {
    return this.#inTurn(() => this.#step(this.#undo.redo(), 'There is nothing to redo.'));
  }

  /** Hashes of the stored texts that are there, unread. */
  texts(): Promise<ReadonlySet<Hash>> {
    return this.#parts.contents.texts();
  }

  /** The stored text under a hash. Throws `text-missing`. */
  text(hash: Hash): Promise<DocumentText> {
    return this.#parts.contents.text(hash);
  }

  /** Makes the bytes and the text of a document to come durable. */
  store(bytes: Uint8Array, text: DocumentText): Promise<{ source: Hash; text: Hash }> {
    return this.#inTurn(() => this.#parts.contents.put(bytes, text));
  }

  /**
   * Makes the text of a document durable with other kinds for its blocks, one for each; answers
   * its hash. The words and where the blocks stand are those of the stored text.
   */
  storeKinds(document: Id, kinds: readonly BlockKind[]): Promise<Hash> {
    return this.#inTurn(async () => {
      const record = this.#workspace.documents.get(document);
      if (record === undefined)
        throw new ReadoutError('unknown-record', 'This document is no longer in the library.');
      const text = await this.#parts.contents.text(record.text);
      return await this.#parts.contents.putText(withKinds(text, kinds));
    });
  }

  async copyContentsTo(folder: string): Promise<void> {
    await this.#parts.contents.copyTo(folder);
  }

  retrySave(): void {
    this.#saver.retry();
  }

  /** True when everything is on the disk. */
  async settled(): Promise<boolean> {
    await this.#queue;
    return await this.#saver.settled();
  }

  /**
   * Ends it by what `move` does to its folder: everything is saved before, and commands wait. Throws
   * as `move`, or `write-failed` where something cannot be saved; then it goes on as before.
   */
  endBy<T>(move: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      if (!(await this.#saver.settled()))
        throw new ReadoutError(
          'write-failed',
          `${this.folder} is not saved yet, so it stays where it is. Save a copy of it elsewhere first.`,
        );
      const answer = await this.#parts.backups.meanwhile(move);
      this.#isEnded = true;
      this.#saver.stop();
      await this.#parts.backups.end();
      return answer;
    });
  }

  /** Ends it. What `settled` said is not saved is given up. */
  async close(): Promise<void> {
    await this.settled();
    this.#isEnded = true;
    this.#saver.stop();
    await this.#parts.backups.end();
    await this.#parts.lock?.release().catch(() => undefined); // a folder that is gone holds no lock
  }

  #step(
    step: { readonly label: string; readonly patches: readonly Patch[] } | null,
    none: string,
  ): StepTaken {
    if (step === null) throw new ReadoutError('nothing-to-undo', none);
    this.#apply(step.patches);
    return { label: step.label, document: annotatedIn(step.patches) };
  }

  #apply(patches: readonly Patch[]): void {
    this.#workspace = patched(this.#workspace, patches);
    this.#revision++;
    this.#world.tell({
      type: 'patches',
      patches: [...patches],
      undo: this.#undo.state,
      revision: this.#revision,
    });
    this.#saver.save(this.#workspace);
  }

  #writable(): void {
    if (this.#isEnded)
      throw new ReadoutError(
        'no-workspace',
        'This workspace was just closed or moved. Nothing was changed; do it again.',
      );
    const { readOnly } = this.#parts;
    if (readOnly !== null) throw new ReadoutError('workspace-read-only', readOnly);
  }

  /** One after another: a command that waits for a text is not overtaken. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => {
      this.#writable();
      return work();
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** The document whose annotations patches change; null where there are several, or they change documents. */
function annotatedIn(patches: readonly Patch[]): Id | null {
  const isMore = patches.some(({ collection }) => collection !== 'annotations' && collection !== 'tags');
  const [only = null, ...others] = new Set(
    patches.flatMap((patch) =>
      patch.collection === 'annotations' ? [(patch.after ?? patch.before)?.document] : [],
    ),
  );
  return isMore || others.length > 0 ? null : only;
}
