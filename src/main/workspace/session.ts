import { burstOf, type Command, labelOf, patchesOf } from '../../shared/commands/command.ts';
import type { Patch } from '../../shared/commands/patch.ts';
import type { Opened, SavedState, StepTaken } from '../../shared/ipc/contract.ts';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import type { View } from '../../shared/model/view.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { withKinds } from '../../shared/text/kinds.ts';
import { Turns } from '../files/turns.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { CommandTexts } from './command-texts.ts';
import type { ContentStore } from './content-store.ts';
import { nameOf } from './names.ts';
import type { News } from './news.ts';
import { firstPortion } from './portions.ts';
import type { Parts, World } from './session-parts.ts';
import { annotatedIn } from './step-taken.ts';
import { Standing } from './standing.ts';
import { UndoStack } from './undo-stack.ts';

/**
 * One workspace while it is open: carries out commands one after another, tells what
 * they changed, and has it saved. The only place where the workspace changes.
 */
export class Session {
  readonly #parts: Parts;
  readonly #world: World;
  readonly #undo: UndoStack;
  readonly #turns = new Turns();
  /** Whether it may be changed. */
  readonly standing: Standing;
  #revision = 0;
  #isEnded = false;
  /** Done when the last edit is durable, or it was told why not. */
  #saved: Promise<void> = Promise.resolve();

  constructor(parts: Parts, world: World) {
    this.#parts = parts;
    this.#world = world;
    this.#undo = parts.undo ?? new UndoStack();
    this.standing = new Standing(parts.readOnly, (saved) => world.tell({ type: 'saved', saved }));
    if (parts.lock !== null && parts.readOnly === null) parts.backups.begin(() => this.workspace);
  }

  get workspace(): Workspace {
    return this.#parts.store.workspace;
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

  get news(): News {
    return this.#parts.news;
  }

  get contents(): ContentStore {
    return this.#parts.contents;
  }

  /** Everything that can be taken back, for the session that goes on where this one ended. */
  get undoStack(): UndoStack {
    return this.#undo;
  }

  get undoState() {
    return this.#undo.state;
  }

  get saved(): SavedState {
    return this.standing.readOnly ?? this.#parts.store.saved;
  }

  /** What a window begins with: of very many annotations, those that are in sight. Without what this machine keeps beside it. */
  async opened(view: View | null = null): Promise<Omit<Opened, 'view' | 'drafts'>> {
    const texts = await this.#parts.contents.texts();
    const documents = [...this.workspace.documents.values()];
    const annotations = firstPortion(this.workspace, view);
    return {
      file: toFile({ ...this.workspace, annotations }),
      awaited: this.workspace.annotations.size - annotations.size,
      path: this.folder,
      folder: nameOf(this.folder),
      undo: this.#undo.state,
      revision: this.#revision,
      saved: this.saved,
      notices: [...this.news.notices],
      opening: this.#parts.opening,
      unreadable: documents.filter(({ text }) => !texts.has(text)).map(({ id }) => id),
    };
  }

  /**
   * Answers the revision after it, once it is durable or the saved state says why it is not. Throws a
   * ReadoutError when the command cannot be carried out whole; then nothing has changed.
   */
  run(command: Command): Promise<number> {
    return this.#durably(async () => {
      const texts = await CommandTexts.of(command, this.workspace, this.#parts.contents);
      const [before, now] = [this.workspace, this.#world.now()];
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
    return this.#durably(() => {
      const made = patches(this.workspace);
      if (made.length === 0) return this.#revision;
      this.#undo.push({ label, patches: made, burst: null, at: Date.parse(this.#world.now()) });
      this.#apply(made);
      return this.#revision;
    });
  }

  /** Shows what another program saved in a folder that is open for reading. */
  show(patches: readonly Patch[]): void {
    if (patches.length === 0) return;
    this.#parts.store.show(patches);
    this.#told(patches);
  }

  /** Takes back the last step; answers which. Throws `nothing-to-undo`. */
  undo(): Promise<StepTaken> {
    return this.#durably(() => this.#step(this.#undo.undo(), 'There is nothing to undo.'));
  }

  redo(): Promise<StepTaken> {
    return this.#durably(() => this.#step(this.#undo.redo(), 'There is nothing to redo.'));
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
      const record = this.workspace.documents.get(document);
      if (record === undefined)
        throw new ReadoutError('unknown-record', 'This document is no longer in the library.');
      const text = await this.#parts.contents.text(record.text);
      return await this.#parts.contents.putText(withKinds(text, kinds));
    });
  }

  /** Makes texts and sources of another workspace durable here. Throws `text-missing` and as the disk does. */
  takeContents(
    other: ContentStore,
    contents: readonly { readonly text: Hash; readonly source: Hash }[],
  ): Promise<void> {
    return this.#inTurn(async () => {
      for (const { text, source } of contents) await this.#parts.contents.takeFrom(other, text, source);
    });
  }

  retrySave(): void {
    this.#parts.store.retry();
  }

  /** True when everything is on the disk. */
  async settled(): Promise<boolean> {
    await this.#turns.settled();
    return await this.#parts.store.settled();
  }

  /** Looks after what other hands do in the folder, until it is closed. */
  follow(): void {
    this.#parts.follower?.follow(this);
  }

  /**
   * Ends it by what `move` does to its folder: everything is saved before, and commands wait. Throws
   * as `move`, or `write-failed` where something cannot be saved; then it goes on as before.
   */
  async endBy<T>(move: () => Promise<T>): Promise<T> {
    await this.#parts.follower?.stop(this);
    const moved = this.#inTurn(async () => {
      if (!(await this.#parts.store.settled()))
        throw new ReadoutError(
          'write-failed',
          `${this.folder} is not saved yet, so it stays where it is. Save a copy of it elsewhere first.`,
        );
      await this.#parts.store.letGo();
      const answer = await this.#parts.backups.meanwhile(move);
      await this.#end();
      await this.#parts.lock?.release().catch(() => undefined); // it went along; its signs of life end here
      return answer;
    });
    moved.catch(() => this.follow());
    return await moved;
  }

  /** Brings `workspace.json` up to date, where the journal is ahead of it. Never rejects: what is saved is safe without. */
  async checkpoint(): Promise<void> {
    await this.#parts.store.checkpoint();
  }

  /** Ends it: `workspace.json` then holds everything. What `settled` said is not saved is given up. */
  async close(): Promise<void> {
    await this.#parts.follower?.stop(this);
    await this.settled();
    await this.#end();
    await this.#parts.store.letGo();
    await this.#parts.lock?.release().catch(() => undefined); // a folder that is gone holds no lock
  }

  async #end(): Promise<void> {
    this.#isEnded = true;
    this.#parts.store.stop();
    await this.#parts.backups.end();
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
    this.#parts.store.apply(patches);
    this.#told(patches);
    this.#saved = this.#parts.store.save();
  }

  #told(patches: readonly Patch[]): void {
    this.#revision++;
    this.#world.tell({
      type: 'patches',
      patches: [...patches],
      undo: this.#undo.state,
      revision: this.#revision,
    });
  }

  #writable(): void {
    if (this.#isEnded)
      throw new ReadoutError(
        'no-workspace',
        'This workspace was just closed or moved. Nothing was changed; do it again.',
      );
    this.standing.check();
  }

  /** An edit in its turn, which is over when it is made; the answer comes when it is durable or told not to be. */
  async #durably<T>(work: () => T | Promise<T>): Promise<T> {
    const { answer, saved } = await this.#inTurn(async () => ({ answer: await work(), saved: this.#saved }));
    await saved;
    return answer;
  }

  /** One after another: a command that waits for a text is not overtaken. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    return this.#turns.take(() => {
      this.#writable();
      return work();
    });
  }
}
