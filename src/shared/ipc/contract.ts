import { z } from 'zod/mini';
import { Command } from '../commands/command.ts';
import { Patch } from '../commands/patch.ts';
import { MergeChoices } from '../merging/choices.ts';
import { MergeOffer } from '../merging/offer.ts';
import { BlockKind, DocumentText } from '../model/document.ts';
import { ErrorRecord } from '../model/errors.ts';
import { Hash, Id, Moment } from '../model/ids.ts';
import { Settings } from '../model/settings.ts';
import { View } from '../model/view.ts';
import { WorkspaceFile } from '../model/workspace.ts';
import { PackedText } from '../text/packed.ts';
import { backupRequests } from './backups.ts';
import { exportRequests, FileFilter } from './exports.ts';
import { FileOffer, fileRequests } from './files.ts';
import { MenuAction } from './menu-action.ts';
import { printRequests } from './printing.ts';

/** What was undone or redone, for the live region, and the one document whose annotations it changed, if it did no more. */
export const StepTaken = z.strictObject({ label: z.string(), document: z.nullable(Id) });
export type StepTaken = z.infer<typeof StepTaken>;

/** What undo and redo would do now; null where there is nothing. */
export const UndoState = z.strictObject({ undo: z.nullable(z.string()), redo: z.nullable(z.string()) });
export type UndoState = z.infer<typeof UndoState>;

/** Counts the changes of a workspace since it was opened: an answer and what is told come by two ways. */
const Revision = z.int().check(z.nonnegative());

/** Whether what the analyst did is on the disk. */
export const SavedState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('saved'), at: Moment }),
  z.strictObject({ state: z.literal('saving') }),
  /** Kept in memory and tried again; the way out is a copy elsewhere. */
  z.strictObject({ state: z.literal('failed'), error: ErrorRecord }),
  /**
   * Nothing can be changed: a read-only folder, a file of a newer version, or another program that
   * has it; free once that has closed it, and opened again it can be annotated.
   */
  z.strictObject({ state: z.literal('read-only'), sentence: z.string(), isFree: z.boolean() }),
]);
export type SavedState = z.infer<typeof SavedState>;

/** A button on a banner. */
export const NoticeAction = z.discriminatedUnion('do', [
  /** Lists so many records that `noticeChanges` answers. */
  z.strictObject({ do: z.literal('see-changes'), count: z.int().check(z.positive()) }),
  /** Takes what it lists without looking at it first; `done` is what is said of it then. */
  z.strictObject({ do: z.literal('take-changes'), button: z.string(), done: z.string() }),
  /** Shows the damaged file, with the one that stands for it beside it, in the system's file manager. */
  z.strictObject({ do: z.literal('show-files') }),
  z.strictObject({ do: z.literal('save-copy') }),
]);
export type NoticeAction = z.infer<typeof NoticeAction>;

/** Something to tell on a banner, with what can be done about it, the first first. */
export const Notice = z.strictObject({
  id: z.string(),
  sentence: z.string(),
  detail: z.string(),
  actions: z.array(NoticeAction),
});
export type Notice = z.infer<typeof Notice>;

/** What a notice has to list, and what the analyst may do with it. */
export const NoticeChanges = z.strictObject({
  title: z.string(),
  /** What is compared with what, and what taking it does. */
  lead: z.string(),
  /** From the workspace that is open to what was found. */
  patches: z.array(Patch),
  /** What the button says that takes them, and what became of them then; null where they can only be looked at. */
  take: z.nullable(z.strictObject({ button: z.string(), done: z.string() })),
});
export type NoticeChanges = z.infer<typeof NoticeChanges>;

/** What was typed and could not be saved yet, by its field: a memo too long, a number twice. UTF-16. */
export const Drafts = z.record(z.string().check(z.maxLength(500)), z.string());
export type Drafts = z.infer<typeof Drafts>;

/** A workspace as a window gets it. */
export const Opened = z.strictObject({
  /** Of very many annotations only those of the documents in sight. */
  file: WorkspaceFile,
  /** How many annotations are not in it, to be asked for. */
  awaited: z.int().check(z.nonnegative()),
  /** The folder's path and its name without `.readout`. */
  path: z.string(),
  folder: z.string(),
  undo: UndoState,
  revision: Revision,
  saved: SavedState,
  notices: z.array(Notice),
  /** What the status bar says of the opening: that the journal had something to bring back; else null. */
  opening: z.nullable(z.string()),
  view: z.nullable(View),
  drafts: Drafts,
  /** Documents whose stored text is missing or damaged: they are listed, and say so. */
  unreadable: z.array(Id),
});
export type Opened = z.infer<typeof Opened>;

/** What a window starts with. Without a workspace it shows the first-run screen, or why one could not be opened. */
export const Start = z.strictObject({
  opened: z.nullable(Opened),
  failure: z.nullable(ErrorRecord),
  settings: Settings,
  platform: z.string(),
  /** The sample's documents, for the first-run screen. */
  sample: z.array(
    z.strictObject({ number: z.string(), title: z.string(), outlet: z.string(), date: z.string() }),
  ),
});
export type Start = z.infer<typeof Start>;

/** A workspace that was open on this machine; one that was moved or deleted is no longer there. */
export const RecentWorkspace = z.strictObject({ path: z.string(), name: z.string(), isThere: z.boolean() });
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

/** Every request a window may send to main: its arguments and its answer. */
export const requests = {
  start: { args: z.tuple([]), answer: Start },
  /** Answers the revision it made; what changed is told as patches, and it is saved when the saved state says so. */
  run: { args: z.tuple([Command]), answer: Revision },
  undo: { args: z.tuple([]), answer: StepTaken },
  redo: { args: z.tuple([]), answer: StepTaken },
  /**
   * As JSON, some annotations of the open workspace in order of ids, after one or from the
   * beginning; an empty list behind the last. Records cross much quicker as one string.
   */
  annotations: { args: z.tuple([z.nullable(Id)]), answer: z.string() },
  /** As JSON, the annotations of a document. */
  annotationsIn: { args: z.tuple([Id]), answer: z.string() },
  /** The stored text under its hash, which a document names. */
  text: { args: z.tuple([Hash]), answer: PackedText },
  /** Reads every stored text once: which documents cannot be read, and what to tell of files that are gone. */
  missingContents: {
    args: z.tuple([]),
    answer: z.strictObject({ unreadable: z.array(Id), notice: z.nullable(Notice) }),
  },
  /** The original file of a document; its bytes are not looked at in main. */
  source: {
    args: z.tuple([Id]),
    answer: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  /** Stores the text of a document again, where it is what was stored; else nothing is written and the answer is false. */
  remakeText: { args: z.tuple([Id, DocumentText]), answer: z.boolean() },
  /**
   * Opens a workspace: by its path, or by asking with the system's dialog. False when the dialog was
   * cancelled, and when another program has the workspace open, which is told as a failure.
   */
  open: { args: z.tuple([z.nullable(z.string())]), answer: z.boolean() },
  /** Opens the workspace last asked for though another program has it: to read along, or taken from a computer that cannot be asked. */
  openInUse: { args: z.tuple([z.enum(['read', 'take-over'])]), answer: z.boolean() },
  openSample: { args: z.tuple([]), answer: z.void() },
  createWorkspace: { args: z.tuple([]), answer: z.boolean() },
  /** Makes a workspace among the analyst's documents under the next free name, without asking, and opens it. */
  beginWorkspace: { args: z.tuple([]), answer: z.void() },
  saveCopy: { args: z.tuple([]), answer: z.boolean() },
  /** Copies the open workspace and opens the copy. False when the dialog was cancelled. */
  duplicateWorkspace: { args: z.tuple([]), answer: z.boolean() },
  /** Moves the folder of the open workspace. False when the dialog was cancelled. */
  moveWorkspace: { args: z.tuple([]), answer: z.boolean() },
  /** The workspaces that were open, the latest first, without the one that is. */
  recent: { args: z.tuple([]), answer: z.array(RecentWorkspace) },
  forgetRecent: { args: z.tuple([z.string()]), answer: z.void() },
  retrySave: { args: z.tuple([]), answer: z.void() },
  showDamaged: { args: z.tuple([]), answer: z.void() },
  /** What a notice has to list, by its id. */
  noticeChanges: { args: z.tuple([z.string()]), answer: NoticeChanges },
  /** Brings it into the workspace, as one step to undo. Answers the revision it made. */
  takeNoticeChanges: { args: z.tuple([z.string()]), answer: Revision },
  ...fileRequests,
  /** Makes a source and its text durable, under their hashes, before a document names them. */
  store: {
    args: z.tuple([z.strictObject({ bytes: z.instanceof(Uint8Array), text: DocumentText })]),
    answer: z.strictObject({ source: Hash, text: Hash }),
  },
  /** Makes the text of a document durable with these kinds for its blocks, one for each; answers its hash. */
  storeKinds: { args: z.tuple([Id, z.array(BlockKind)]), answer: Hash },
  /** Keeps what was typed into a field and could not be saved; null: it was saved, or given up. */
  keepDraft: {
    args: z.tuple([z.string().check(z.maxLength(500)), z.nullable(z.string())]),
    answer: z.void(),
  },
  /** Asks for the folder of another workspace and reads it, to be merged into the open one. Null when the dialog was cancelled. */
  offerMerge: { args: z.tuple([]), answer: z.nullable(MergeOffer) },
  /** Merges the workspace that was offered last, as one step to undo; answers the revision it made. */
  merge: { args: z.tuple([MergeChoices]), answer: Revision },
  /**
   * Takes records of a file that was read, with documents whose contents were stored before, as one step to
   * undo; `label` stands behind "Undo". Answers the revision it made. Throws `import-stale` where a record is no
   * longer what `before` says.
   */
  bringIn: {
    args: z.tuple([
      z.strictObject({ label: z.string().check(z.minLength(1), z.maxLength(500)), patches: z.array(Patch) }),
    ]),
    answer: Revision,
  },
  saveView: { args: z.tuple([View]), answer: z.void() },
  saveSettings: { args: z.tuple([Settings]), answer: z.void() },
  ...exportRequests,
  ...printRequests,
  /** Asks for one file with the system's dialog and reads it; its bytes are not looked at in main. */
  chooseText: {
    args: z.tuple([z.strictObject({ title: z.string().check(z.maxLength(100)), filter: FileFilter })]),
    answer: z.nullable(z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) })),
  },
  /** Shows the whole address and, on yes, opens it in the system's browser. */
  openLink: { args: z.tuple([z.string().check(z.maxLength(8_000))]), answer: z.boolean() },
  ...backupRequests,
  /** The page has handed over what it held, as `closing` asked. */
  mayClose: { args: z.tuple([]), answer: z.void() },
  /** Copies in the window, as the keys do: it gets a copy event. */
  copy: { args: z.tuple([]), answer: z.void() },
  copyText: { args: z.tuple([z.string().check(z.maxLength(10_000_000))]), answer: z.void() },
} as const;

export type Requests = typeof requests;
export type Channel = keyof Requests;
export type Args<C extends Channel> = z.infer<Requests[C]['args']>;
export type Answer<C extends Channel> = z.infer<Requests[C]['answer']>;

/** What main tells a window without being asked, in the order it happened. */
export const Told = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('patches'),
    patches: z.array(Patch),
    undo: UndoState,
    revision: Revision,
  }),
  z.strictObject({ type: z.literal('saved'), saved: SavedState }),
  /** Another workspace was opened in this window. */
  z.strictObject({ type: z.literal('opened'), opened: Opened }),
  z.strictObject({ type: z.literal('failed'), error: ErrorRecord }),
  /** The workspace this window began with could not be opened after all. */
  z.strictObject({ type: z.literal('unopened'), error: z.nullable(ErrorRecord) }),
  /** Something to tell on a banner, in place of one with the same id. */
  z.strictObject({ type: z.literal('notice'), notice: Notice }),
  /** A notice is over. */
  z.strictObject({ type: z.literal('notice-over'), id: z.string() }),
  /** Something was done that the analyst did not ask for, as the last step to undo. */
  z.strictObject({ type: z.literal('done'), sentence: z.string() }),
  z.strictObject({ type: z.literal('menu'), action: MenuAction }),
  /** Files the analyst opened with this program from elsewhere, to be imported. */
  z.strictObject({ type: z.literal('files'), files: z.array(FileOffer) }),
  /** The window or the workspace is about to close: hand over what is not yet told (a note being typed, the view), then ask `mayClose`. */
  z.strictObject({ type: z.literal('closing') }),
]);
export type Told = z.infer<typeof Told>;

/** How an answer crosses: errors keep their name and sentence. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: ErrorRecord }),
]);
export type Reply = z.infer<typeof Reply>;

/** What the preload script puts into the page, and all of it. */
export interface Bridge {
  /** Where a file that was dropped lies on this machine; empty where it is on no disk. Only to be shown. */
  readonly pathOf: (file: File) => string;
  readonly request: (channel: string, args: readonly unknown[]) => Promise<unknown>;
  /**
   * Calls back with every `Told`, as JSON: one string crosses into the page in a fraction of the time
   * that 50,000 records take. Answers how to stop.
   */
  readonly listen: (listener: (told: string) => void) => () => void;
}
