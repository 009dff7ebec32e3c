import type { Command } from '../../shared/commands/command.ts';
import type { Args, Notice, UndoState } from '../../shared/ipc/contract.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { request } from './bridge.ts';
import { say, toast } from './feedback.ts';
import { changeMirror, type Desk, desk, type Mirror } from './mirror.ts';
import { storeSays, useStore } from './store.ts';
import { viewStore } from './view.ts';

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
  changeMirror((mirror) => ({
    ...mirror,
    notices: [...mirror.notices, { id: crypto.randomUUID(), sentence, detail, actions: [] }],
  }));
}

/** Shows which documents cannot be read, and the banner that says so in place of the one before. */
export function showMissing(unreadable: readonly Id[], notice: Notice | null): void {
  changeMirror((mirror) => ({
    ...mirror,
    unreadable: new Set(unreadable),
    notices: [
      ...mirror.notices.filter(({ id }) => id !== 'missing-contents'),
      ...(notice === null ? [] : [notice]),
    ],
  }));
}

export function dismissNotice(id: string): void {
  changeMirror((mirror) => ({ ...mirror, notices: mirror.notices.filter((notice) => notice.id !== id) }));
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

function open(mirror: Mirror | null): Mirror {
  if (mirror === null) throw new Error('No workspace is open');
  return mirror;
}
