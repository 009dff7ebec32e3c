import type { Command } from '../../shared/commands/command.ts';
import type { Args, Notice, Opened, SavedState, Start, Told, UndoState } from '../../shared/ipc/contract.ts';
import type { ErrorRecord } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import { fromFile, type Workspace } from '../../shared/model/workspace.ts';
import { dispatchAction } from './actions.ts';
import { arrivals } from './arrivals.ts';
import { listen, request } from './bridge.ts';
import { leave } from './closing.ts';
import { takeDrafts } from './drafts.ts';
import { say, somethingDone, toast } from './feedback.ts';
import { afterPatches, gather, type Gathered, restOf } from './rest.ts';
import { settingsStore } from './settings.ts';
import { createStore, storeSays, useStore } from './store.ts';
import { defaultView, viewStore } from './view.ts';

/** The mirror of the workspace in main. Only what main tells changes it. */
export interface Mirror extends Gathered {
  readonly path: string;
  readonly folder: string;
  readonly undo: UndoState;
  /** The last change main told of. */
  readonly revision: number;
  readonly saved: SavedState;
  readonly notices: readonly Notice[];
  /** What there is to say of its opening, once. */
  readonly opening: string | null;
  readonly unreadable: ReadonlySet<Id>;
}

interface Desk {
  /** Null before the first workspace is open. */
  readonly mirror: Mirror | null;
  readonly start: Start | null;
  readonly failure: ErrorRecord | null;
}

const desk = createStore<Desk>({ mirror: null, start: null, failure: null });

/** Asks main for what to begin with and follows what it tells. Called once; done when there is something to show. */
export async function begin(): Promise<void> {
  // The answer to `start` comes by another way than what is told: until it is here, that waits.
  const early: Told[] = [];
  let isBegun = false;
  listen((told) => (isBegun ? hear(told) : void early.push(told)));
  const start = await request('start');
  settingsStore.set(() => start.settings);
  if (start.opened !== null) opened(start.opened);
  desk.set((state) => ({ ...state, start, failure: start.failure }));
  isBegun = true;
  for (const told of early) hear(told);
}

export function useDesk<T>(select: (desk: Desk) => T): T {
  return useStore(desk, select);
}

/** What a selector says of the open workspace. Only under a screen, where one is open. */
export function useWorkspace<T>(select: (workspace: Workspace) => T): T {
  return useStore(desk, ({ mirror }) => select(open(mirror).workspace));
}

/** The same for the whole mirror: saved state, undo, notices. */
export function useMirror<T>(select: (mirror: Mirror) => T): T {
  return useStore(desk, ({ mirror }) => select(open(mirror)));
}

/** Whether the annotations of a document are here. */
export function useIsHere(document: Id): boolean {
  return useMirror(({ rest }) => rest === null || rest.here.has(document));
}

/** How many annotations there are, for as long as not all of them are here; else null. */
export function useAwaited(): number | null {
  return useStore(desk, ({ mirror }) => mirror?.rest?.awaited ?? null);
}

/** Done when all annotations are here: whoever counts them waits for it. */
export function whenWhole(): Promise<void> {
  return storeSays(desk, ({ mirror }) => (mirror?.rest ?? null) === null);
}

/** The workspace now, for event handlers. */
export function workspaceNow(): Workspace {
  return open(desk.get().mirror).workspace;
}

export function isWorkspaceOpen(): boolean {
  return desk.get().mirror !== null;
}

/** Done when a workspace is open. */
export function whenOpen(): Promise<void> {
  return storeSays(desk, ({ mirror }) => mirror !== null);
}

/** The folder of the open workspace. */
export function workspacePath(): string | null {
  return desk.get().mirror?.path ?? null;
}

/** What undo and redo would do now. */
export function undoNow(): UndoState {
  return desk.get().mirror?.undo ?? { undo: null, redo: null };
}

/**
 * Has main carry out a command. When it answers true, the mirror shows it; when it
 * could not be done, the status bar says why and the answer is false.
 */
export async function run(command: Command): Promise<boolean> {
  try {
    await carryOut(command);
    return true;
  } catch (error) {
    say(sentenceOf(error), 'error');
    return false;
  }
}

/** The same for those who show the error themselves: throws a ReadoutError. */
export async function carryOut(command: Command): Promise<void> {
  await requestChange('run', command);
}

/** Requests that answer the revision they made. */
type Changing = 'run' | 'merge' | 'restoreBackup' | 'takeNoticeChanges' | 'bringIn';

/** Asks main to change the workspace. Done when the mirror shows it; throws a ReadoutError as `request` does. */
export async function requestChange<C extends Changing>(channel: C, ...args: Args<C>): Promise<void> {
  const revision: number = await request(channel, ...args);
  await told(revision);
}

export async function undo(): Promise<void> {
  await tell('undo', 'Undone');
}

export async function redo(): Promise<void> {
  await tell('redo', 'Redone');
}

/** Says what was done, and offers to take it back for as long as it is the last thing done. */
export function toastDone(sentence: string): void {
  toast(sentence, { label: 'Undo', keys: 'Mod+Z', run: () => void undo() }, true);
}

/** Tells something on a banner that stays until it is dismissed. */
export function notify(sentence: string, detail: string): void {
  change((mirror) => ({
    ...mirror,
    notices: [...mirror.notices, { id: crypto.randomUUID(), sentence, detail, actions: [] }],
  }));
}

/** Shows which documents cannot be read, and the banner that says so in place of the one before. */
export function showMissing(unreadable: readonly Id[], notice: Notice | null): void {
  change((mirror) => ({
    ...mirror,
    unreadable: new Set(unreadable),
    notices: [
      ...mirror.notices.filter(({ id }) => id !== 'missing-contents'),
      ...(notice === null ? [] : [notice]),
    ],
  }));
}

export function dismissNotice(id: string): void {
  change((mirror) => ({ ...mirror, notices: mirror.notices.filter((notice) => notice.id !== id) }));
}

export function dismissFailure(): void {
  desk.set((state) => ({ ...state, failure: null }));
}

export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function tell(what: 'undo' | 'redo', word: string): Promise<void> {
  try {
    const { label, document } = await request(what);
    say(`${word}: ${label}${elsewhere(document)}`);
  } catch (error) {
    say(sentenceOf(error));
  }
}

/** ` in 001` of a document that is not in sight, so that what an undo changes is known though unseen. */
function elsewhere(id: Id | null): string {
  const { mode, document, compare } = viewStore.get();
  const inSight = mode === 'compare' ? [compare?.left, compare?.right] : [document];
  const { number } =
    (id === null || inSight.includes(id) ? undefined : workspaceNow().documents.get(id)) ?? {};
  return number === undefined ? '' : ` in ${number}`;
}

/** Waits until the mirror shows a revision: the answer to a request may overtake what it changed. */
function told(revision: number): Promise<void> {
  const asked = desk.get().mirror?.path;
  const shown = (): boolean => {
    const { mirror } = desk.get();
    return mirror === null || mirror.path !== asked || mirror.revision >= revision;
  };
  if (shown()) return Promise.resolve();
  return new Promise((resolve) => {
    const leaveOff = desk.follow(() => {
      if (!shown()) return;
      leaveOff();
      resolve();
    });
  });
}

function hear(told: Told): void {
  switch (told.type) {
    case 'patches':
      if (told.revision <= (desk.get().mirror?.revision ?? 0)) return; // told before it was opened here
      somethingDone();
      change((mirror) => ({
        ...mirror,
        ...afterPatches(mirror, told.patches),
        undo: told.undo,
        revision: told.revision,
      }));
      return;
    case 'saved':
      change((mirror) => ({ ...mirror, saved: told.saved }));
      return;
    case 'opened':
      opened(told.opened);
      return;
    case 'failed':
      desk.set((state) => ({ ...state, failure: told.error }));
      return;
    case 'notice':
      dismissNotice(told.notice.id);
      change((mirror) => ({ ...mirror, notices: [...mirror.notices, told.notice] }));
      return;
    case 'notice-over':
      dismissNotice(told.id);
      return;
    case 'done':
      toastDone(told.sentence);
      return;
    case 'unopened':
      gathering++;
      desk.set((state) => ({ ...state, mirror: null, failure: told.error }));
      return;
    case 'files':
      arrivals.set((waiting) => [...waiting, ...told.files]);
      return;
    case 'menu':
      if (!dispatchAction(told.action)) say('That is not on this screen');
      return;
    case 'closing':
      void leave();
  }
}

function opened({
  file,
  awaited,
  path,
  folder,
  undo: undoState,
  revision,
  saved,
  notices,
  opening,
  view,
  drafts,
  unreadable,
}: Opened): void {
  gathering++;
  const workspace = fromFile(file);
  takeDrafts(drafts);
  viewStore.set(() => view ?? defaultView(workspace.documents, workspace.tags));
  desk.set((state) => ({
    ...state,
    failure: null,
    mirror: {
      workspace,
      rest: restOf(awaited, workspace),
      path,
      folder,
      undo: undoState,
      revision,
      saved,
      notices,
      opening,
      unreadable: new Set(unreadable),
    },
  }));
  if (awaited > 0) gatherRest();
}

/** Has the annotations come that are not here yet, for as long as this workspace is open. */
function gatherRest(): void {
  const begun = gathering;
  const now = (): Gathered | null => (begun === gathering ? desk.get().mirror : null);
  gather(now, (how) => change((mirror) => ({ ...mirror, ...how(mirror) }))).catch((error: unknown) => {
    if (now() !== null) say(sentenceOf(error), 'error');
  });
}

/** Counts what was begun, so that one that is over can tell. */
let gathering = 0;

function change(how: (mirror: Mirror) => Mirror): void {
  desk.set((state) => (state.mirror === null ? state : { ...state, mirror: how(state.mirror) }));
}

function open(mirror: Mirror | null): Mirror {
  if (mirror === null) throw new Error('No workspace is open');
  return mirror;
}
