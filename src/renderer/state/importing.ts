import { noKnownLines } from '../../shared/import/proposal.ts';
import { asDetected, type ReadingChoice } from '../../shared/import/reading.ts';
import { type FileReview, noEdits, type ReviewEdits } from '../../shared/import/review/file-review.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import { importClient } from '../workers/import-client.ts';
import type { ReadingContext } from '../workers/import-worker.ts';
import { dismissToast } from './feedback.ts';
import type { ImportSource } from './import-sources.ts';
import { createStore, useStore } from './store.ts';
import { today } from './today.ts';
import { isWorkspaceOpen, workspaceNow } from './workspace.ts';

/** Files under review before anything is added; null where nothing is imported. */
interface ImportState {
  readonly files: readonly FileReview[] | null;
  /** How many documents are stored, while they are being added. */
  readonly importing: { readonly done: number; readonly total: number } | null;
  /** Whether the review was left and can be gone back to. */
  readonly isAside: boolean;
  /** How often a reading was over or a file left out, and at which of these all were last looked at beside one another. */
  readonly readings: number;
  readonly settled: number;
}

const nothing: ImportState = { files: null, importing: null, isAside: false, readings: 0, settled: 0 };

export const importStore = createStore<ImportState>(nothing);

export function useImport<T>(select: (state: ImportState) => T): T {
  return useStore(importStore, select);
}

/** What the review need not know of a file. */
interface Behind {
  source: ImportSource;
  /** What was read; null before it was. */
  held: Held | null;
  /** How it was read last. */
  choice: ReadingChoice;
  reading: AbortController;
}

/** Bytes kept until they are stored; of a large file by the browser rather than on the page's heap. */
type Held = Uint8Array<ArrayBuffer> | Blob;

/** Bytes of a file that is kept on the heap at most. */
const mostOnHeap = 1_000_000;

const behind = new Map<Id, Behind>();

/** Files whose bytes are fetched at once, so that a reader need not wait for its next. */
const atOnce = 4;
let fetching = 0;

/** Begins a review of files, or adds them to the one that is open; each is read as soon as its turn comes. */
export function reviewFiles(sources: readonly ImportSource[]): void {
  if (sources.length === 0) return;
  if (importStore.get().isAside) {
    endReview();
    dismissToast(); // it offered the way back
  }
  const added = sources.map((source): FileReview => {
    const id = crypto.randomUUID();
    behind.set(id, { source, held: null, choice: asDetected, reading: new AbortController() });
    return {
      id,
      name: source.name,
      path: source.path,
      status: 'waiting',
      choice: asDetected,
      extract: null,
      proposal: null,
      edits: noEdits,
      duplicate: null,
      problem: null,
    };
  });
  importStore.set((state) => ({ ...state, files: [...(state.files ?? []), ...added] }));
  readNext();
}

/** Changes what the analyst says of a file. */
export function editReview(id: Id, how: (edits: ReviewEdits) => ReviewEdits): void {
  const isLeftOut = (): boolean => filesNow().find((file) => file.id === id)?.edits.isLeftOut ?? false;
  const before = isLeftOut();
  changeReview(id, (file) => ({ ...file, edits: how(file.edits) }));
  // Its twin is the first of its kind then.
  if (before !== isLeftOut()) importStore.set(withOneMore);
}

/** Reads a file anew, another way. What the analyst said of its blocks is gone with them: they are others. */
export function readAs(id: Id, choice: ReadingChoice): void {
  changeReview(id, (file) => ({ ...file, choice, edits: { ...file.edits, kinds: new Map() } }));
  restart(id);
}

/** Fetches and reads a file again, from another place where one is given. */
export function readAgain(id: Id, source?: ImportSource): void {
  const known = behind.get(id);
  if (known === undefined) return;
  known.held = null;
  if (source !== undefined) {
    known.source = source;
    changeReview(id, (file) => ({ ...file, name: source.name, path: source.path }));
  }
  restart(id);
}

/** Reads no more: files that were not read yet are taken off the list, others stay as they were read last. */
export function stopReading(): void {
  const unread = filesNow().filter(({ status }) => status === 'waiting' || status === 'reading');
  const gone = new Set(unread.filter(({ extract }) => extract === null).map(({ id }) => id));
  if (gone.size === filesNow().length) {
    endReview();
    return;
  }
  for (const { id } of unread) (gone.has(id) ? forget : readNoMore)(id);
  importStore.set((state) => ({ ...state, files: filesNow().filter(({ id }) => !gone.has(id)) }));
}

/** Leaves the review as it is: it can be gone back to until another one begins. */
export function putAside(): void {
  importStore.set((state) => ({ ...state, isAside: true }));
}

export function resumeReview(): void {
  importStore.set((state) => ({ ...state, isAside: false }));
}

/** Ends the review; nothing is added. */
export function endReview(): void {
  for (const id of behind.keys()) forget(id);
  importStore.set(() => nothing);
  importClient.rest();
}

/** The bytes a file was read from. */
export async function bytesRead(id: Id): Promise<Uint8Array<ArrayBuffer>> {
  const held = behind.get(id)?.held;
  if (held === null || held === undefined) throw new Error('This file was not read');
  return await bytesOf(held);
}

function heldFrom(bytes: Uint8Array<ArrayBuffer>): Held {
  return bytes.length > mostOnHeap ? new Blob([bytes]) : bytes;
}

/** A copy, to be handed over. */
async function bytesOf(held: Held): Promise<Uint8Array<ArrayBuffer>> {
  return held instanceof Blob ? new Uint8Array(await held.arrayBuffer()) : held.slice();
}

/** What is known before a file is read. */
export function readingContext(): ReadingContext {
  const outlets = isWorkspaceOpen() ? [...workspaceNow().outlets.values()] : [];
  return { ...noKnownLines, today: today(), outlets };
}

type Change = (file: FileReview) => FileReview;

/** A file under review becomes what `how` makes of it; nothing where it is no longer there. */
function changeReview(id: Id, how: Change): void {
  importStore.set((state) => changed(state, id, how));
}

/** The same for what is found out, of hundreds of files within seconds: it is seen a little later. */
export function changeReviewSoon(id: Id, how: Change): void {
  importStore.setSoon((state) => changed(state, id, how));
}

function changed(state: ImportState, id: Id, how: Change): ImportState {
  if (state.files === null) return state;
  return { ...state, files: state.files.map((file) => (file.id === id ? how(file) : file)) };
}

export function filesNow(): readonly FileReview[] {
  return importStore.get().files ?? [];
}

/** Has all files looked at beside one another once more. */
function withOneMore(state: ImportState): ImportState {
  return { ...state, readings: state.readings + 1 };
}

function restart(id: Id): void {
  const known = behind.get(id);
  if (known === undefined) return;
  known.reading.abort(new ReadoutError('file-unreadable', 'It is read another way.'));
  known.reading = new AbortController();
  changeReview(id, (file) => ({ ...file, status: 'waiting', problem: null }));
  readNext();
}

function readNoMore(id: Id): void {
  const known = behind.get(id);
  if (known === undefined) return;
  known.reading.abort(new ReadoutError('file-unreadable', 'It stays as it was read.'));
  known.reading = new AbortController();
  changeReview(id, (file) => ({ ...file, status: 'ready', choice: known.choice }));
}

function forget(id: Id): void {
  behind.get(id)?.reading.abort(new ReadoutError('file-unreadable', 'It is not imported.'));
  behind.delete(id);
}

function readNext(): void {
  if (fetching === atOnce) return;
  const next = filesNow().find(({ status }) => status === 'waiting');
  if (next === undefined) return;
  fetching++;
  changeReviewSoon(next.id, (file) => ({ ...file, status: 'reading' }));
  void readOne(next).finally(() => {
    fetching--;
    readNext();
    if (fetching > 0) importStore.setSoon(withOneMore);
    else importStore.set(withOneMore); // the last one is waited for
  });
  readNext();
}

async function readOne({ id, name, choice }: FileReview): Promise<void> {
  const known = behind.get(id);
  if (known === undefined) return;
  const { signal } = known.reading;
  try {
    const held = known.held ?? heldFrom(await known.source.bytes());
    const bytes = await bytesOf(held);
    signal.throwIfAborted(); // its source may be another by now
    known.held = held;
    const what = { file: { name, bytes }, choice };
    const read = await importClient.read({ what, context: readingContext(), signal });
    known.choice = choice;
    changeReviewSoon(id, (file) => ({ ...file, ...read, status: 'ready', problem: null }));
  } catch (error) {
    if (signal.aborted) return; // it is read anew, or not at all
    changeReviewSoon(id, (file) => ({
      ...file,
      status: 'failed',
      extract: null,
      proposal: null,
      problem: recordOf(error),
    }));
  }
}

function recordOf(error: unknown): ErrorRecord {
  if (error instanceof ReadoutError) return error.record();
  const reason = error instanceof Error ? error.message : String(error);
  return { name: 'internal', message: 'This file could not be read.', reason };
}
