import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Drafts, Notice, Opened, RecentWorkspace, Start, Told } from '../shared/ipc/contract.ts';
import { type ErrorRecord, ReadoutError } from '../shared/model/errors.ts';
import { duplicateOf } from '../shared/model/duplicate.ts';
import type { View } from '../shared/model/view.ts';
import type { AskedToOpen } from './arguments.ts';
import { recordOf } from './error-record.ts';
import type { KeptValue } from './files/kept-value.ts';
import type { Profile } from './files/profile.ts';
import { RecentWorkspaces } from './recent-workspaces.ts';
import type { IfInUse } from './workspace/access.ts';
import { InUse } from './workspace/lock-holder.ts';
import { copyWorkspace, makeWorkspace } from './workspace/make.ts';
import { leftover, moveFolder } from './workspace/move.ts';
import { documentsListed } from './workspace/listed.ts';
import { freeIn, nameOf } from './workspace/names.ts';
import { type Opening, openWorkspace } from './workspace/open.ts';
import type { Session } from './workspace/session.ts';
import type { UndoStack } from './workspace/undo-stack.ts';
import { starterWorkspace } from '../shared/model/starter-workspace.ts';

/** What the desk needs of the program around it. */
export interface DeskParts {
  readonly profile: Profile;
  /** The shipped sample, which is never changed, and where the analyst's own copy of it lies. */
  readonly sample: { readonly shipped: string; readonly own: string };
  readonly now: () => string;
  readonly tell: (told: Told) => void;
  /** Done when the page has handed over what it holds: a note being typed, what is in sight. */
  readonly handOver: () => Promise<void>;
}

/** A workspace on the desk, what of it was in sight and what was typed and is not saved. */
interface Lying {
  readonly session: Session;
  readonly view: KeptValue<View | null>;
  readonly drafts: KeptValue<Drafts>;
}

/** The workspace that is open in this program, if any, and how another comes to be. Knows no window. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #recent: RecentWorkspaces;
  #lying: Lying | null = null;
  #failure: ErrorRecord | null = null;
  /** The folder last asked for, whether it could be opened or not. */
  #asked: string | null = null;
  #news: readonly Notice[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#recent = new RecentWorkspaces(parts.profile.recent);
  }

  /** The open workspace. Throws `no-workspace` when there is none. */
  get session(): Session {
    if (this.#lying === null)
      throw new ReadoutError('no-workspace', 'No workspace is open. Open one, or the sample, first.');
    return this.#lying.session;
  }

  get hasWorkspace(): boolean {
    return this.#lying !== null;
  }

  /** What the program starts with: the workspace asked for, else the last one. */
  first({ path, firstRun }: AskedToOpen): string | null {
    return firstRun ? null : (path ?? this.#recent.last);
  }

  /**
   * Opens what the program starts with; where that is nothing, in development, the analyst's own
   * copy of the sample. A failure is told by `start`.
   */
  begin(asked: AskedToOpen, isPackaged: boolean): Promise<void> {
    const chosen = this.first(asked);
    return this.#inTurn(async () => {
      try {
        if (chosen !== null) {
          this.#asked = await this.#writable(chosen);
          await this.#take(this.#asked);
        } else if (!asked.firstRun && !isPackaged) await this.#take(await this.ownSample());
      } catch (error) {
        this.#failure = recordOf(error);
      }
    });
  }

  /** What a window begins with, once that is decided. */
  start(platform: string): Promise<Start> {
    return this.#inTurn(async () => {
      const opened = this.#lying === null ? null : await this.#opened(this.#lying);
      const news = this.#news;
      this.#news = [];
      return {
        opened: opened === null ? null : { ...opened, notices: [...news, ...opened.notices] },
        failure: this.#failure,
        settings: this.#parts.profile.settings.get(),
        platform,
        sample: opened === null ? await documentsListed(this.#parts.sample.shipped) : [],
      };
    });
  }

  /** Has the next page that starts tell something. */
  tellNext(notice: Notice): void {
    this.#news = [...this.#news, notice];
  }

  /**
   * Opens another workspace in place of this one, once this one is saved. Throws a ReadoutError, and
   * then this one stays; so it does where another program has the other, which is told, and answered false.
   */
  open(path: string, ifInUse: IfInUse = 'leave'): Promise<boolean> {
    return this.#inTurn(async () => {
      const folder = await this.#writable(path);
      this.#asked = folder;
      try {
        if (!this.#isAnnotated(folder)) await this.#take(folder, ifInUse);
      } catch (error) {
        if (!(error instanceof InUse)) throw error;
        this.#parts.tell({ type: 'failed', error: error.record() });
        return false;
      }
      if (this.#lying !== null) this.#parts.tell({ type: 'opened', opened: await this.#opened(this.#lying) });
      return true;
    });
  }

  /** Opens what was last asked for, though another program has it. */
  async openInUse(ifInUse: IfInUse): Promise<boolean> {
    return this.#asked !== null && (await this.open(this.#asked, ifInUse));
  }

  async openSample(): Promise<void> {
    await this.open(await this.ownSample());
  }

  /** The analyst's own copy of the sample, made when it is first asked for. */
  async ownSample(): Promise<string> {
    const { shipped, own } = this.#parts.sample;
    if (!existsSync(own)) await copyWorkspace(shipped, own);
    return own;
  }

  /** Makes a workspace with the starter codebook and opens it. */
  async create(folder: string): Promise<void> {
    await makeWorkspace(folder, starterWorkspace(nameOf(folder), this.#parts.now(), randomUUID));
    await this.open(folder);
  }

  /** Makes one under the first name that is free in a folder, `Untitled 2` say, and opens it. */
  async createIn(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await this.create(freeIn(folder, 'Untitled'));
  }

  /** Writes the workspace as it is now to another folder, and goes on with this one. */
  async copyTo(folder: string): Promise<void> {
    const { session } = this;
    await this.#parts.handOver();
    await makeWorkspace(folder, session.workspace, (fresh) => session.contents.copyTo(fresh));
  }

  /** Copies the workspace as it is now and opens the copy, which is a workspace of its own and shows the same. */
  async duplicate(folder: string): Promise<void> {
    const { session } = this;
    await this.#parts.handOver();
    const copy = duplicateOf(session.workspace, randomUUID(), nameOf(folder), this.#parts.now());
    await makeWorkspace(folder, copy, (fresh) => session.contents.copyTo(fresh));
    const view = await this.#parts.profile.view(copy.id);
    await view.set(this.#lying?.view.get() ?? null).catch(() => undefined); // it then shows its beginning
    await this.open(folder);
  }

  /**
   * Moves the folder of the workspace and goes on with it there; what could be taken back still
   * can. Throws a ReadoutError, and then it goes on where it was.
   */
  moveTo(folder: string): Promise<void> {
    return this.#inTurn(async () => {
      const { session } = this;
      const [from, to] = [session.folder, resolve(folder)];
      if (from === to || this.#lying === null) return;
      await this.#parts.handOver();
      const left = await session.endBy(() => moveFolder(from, to));
      this.#recent.remember(to, from);
      this.#lying = { ...this.#lying, session: await this.#reopened(to, session.undoStack) };
      this.#lying.session.follow();
      const opened = await this.#opened(this.#lying);
      const notices = left === null ? opened.notices : [...opened.notices, leftover(left)];
      this.#parts.tell({ type: 'opened', opened: { ...opened, notices } });
    });
  }

  /** The workspaces that were open on this machine, the latest first, without the one that is. */
  recent(): Promise<RecentWorkspace[]> {
    return this.#recent.list(this.#lying?.session.folder ?? null);
  }

  forget(path: string): void {
    this.#recent.forget(path);
  }

  async saveView(view: View): Promise<void> {
    await this.#lying?.view.set(view);
  }

  /** Keeps what was typed into a field and could not be saved; null: nothing is left of it. */
  async keepDraft(field: string, text: string | null): Promise<void> {
    const drafts = this.#lying?.drafts;
    const { [field]: _before, ...others } = drafts?.get() ?? {};
    await drafts?.set(text === null ? others : { ...others, [field]: text });
  }

  /** The analyst turns to something else: a moment to bring `workspace.json` up to date. */
  async rest(): Promise<void> {
    await this.#lying?.session.checkpoint();
  }

  /** Ends everything; what could not be saved is given up. */
  async close(): Promise<void> {
    await this.#lying?.session.close();
    await this.#recent.settled();
  }

  /** Where a path leads: for the shipped sample, which is never changed, the analyst's own copy of it. */
  async #writable(path: string): Promise<string> {
    return resolve(path) === resolve(this.#parts.sample.shipped) ? await this.ownSample() : path;
  }

  /** Whether a folder is the one that is open and can be written. */
  #isAnnotated(folder: string): boolean {
    const session = this.#lying?.session;
    return session?.folder === resolve(folder) && session.saved.state !== 'read-only';
  }

  async #take(path: string, ifInUse: IfInUse = 'leave'): Promise<void> {
    const before = this.#lying?.session;
    if (before !== undefined) await this.#parts.handOver();
    if (before !== undefined && !(await before.settled()))
      throw new ReadoutError(
        'write-failed',
        `${before.folder} is not saved yet, so it stays open. Save a copy of it elsewhere first.`,
      );
    const session = await this.#session(path, { ifInUse });
    await before?.close();
    const { id } = session.workspace;
    const { profile } = this.#parts;
    this.#lying = { session, view: await profile.view(id), drafts: await profile.drafts(id) };
    session.follow();
    this.#failure = null;
    this.#recent.remember(session.folder);
  }

  async #reopened(moved: string, undo: UndoStack): Promise<Session> {
    try {
      return await this.#session(moved, { undo });
    } catch (error) {
      const { message, reason } = recordOf(error);
      throw new ReadoutError(
        'read-failed',
        `The workspace is now in ${moved}, whole, but could not be opened there: ${message}`,
        reason,
      );
    }
  }

  /** Opens a folder. What it tells is passed on from when it lies on the desk. */
  async #session(path: string, opening: Opening): Promise<Session> {
    const session: Session = await openWorkspace(
      path,
      {
        now: this.#parts.now,
        author: () => this.#parts.profile.settings.get().author,
        tell: (told) => {
          if (this.#lying?.session === session) this.#parts.tell(told);
        },
      },
      opening,
    );
    return session;
  }

  async #opened({ session, view, drafts }: Lying): Promise<Opened> {
    return { ...(await session.opened(view.get())), view: view.get(), drafts: drafts.get() };
  }

  /** One opening after another. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
