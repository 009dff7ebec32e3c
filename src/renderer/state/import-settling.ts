import { useEffect } from 'react';
import type { Resemblance } from '../../shared/import/duplicates/known-texts.ts';
import { type EdgeLines, edgeLines, recurringLines } from '../../shared/import/lines/recurring.ts';
import { documentText, type Proposal } from '../../shared/import/proposal.ts';
import { factsOf, titleOf } from '../../shared/import/review/fact-values.ts';
import type { Extract } from '../../shared/import/reading.ts';
import type { FileReview, Likeness } from '../../shared/import/review/file-review.ts';
import type { Document } from '../../shared/model/document.ts';
import { groupBy } from '../../shared/model/group.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import { DuplicatesClient } from '../workers/duplicates-client.ts';
import { importClient } from '../workers/import-client.ts';
import { startDuplicatesWorker } from '../workers/start-duplicates-worker.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import {
  bytesRead,
  changeReviewSoon,
  filesNow,
  importStore,
  readingContext,
  useImport,
} from './importing.ts';
import { textOf } from './texts.ts';
import { isWorkspaceOpen, sentenceOf, workspaceNow } from './workspace.ts';

/**
 * Looks at the files under review beside one another and beside the library whenever all are read: which lines
 * recur in the texts of an outlet, and which files are there already. Nothing can be imported before. What
 * was found out of them is forgotten when the review is over.
 */
export function useReviewSettled(): void {
  const isReading = useImport(({ files }) => files?.some(isBeingRead) ?? false);
  const readings = useImport((state) => state.readings);
  useEffect(() => forget, []);
  useEffect(() => {
    if (isReading || readings === 0) return undefined;
    const stop = new AbortController();
    settle(stop.signal)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) say(sentenceOf(error), 'error');
      })
      .finally(() => {
        if (!stop.signal.aborted) importStore.set((state) => ({ ...state, settled: readings }));
      });
    return () => stop.abort();
  }, [isReading, readings]);
}

const duplicates = new DuplicatesClient(startDuplicatesWorker, (text) => request('text', text));

function forget(): void {
  duplicates.rest();
  asked.clear();
}

function isBeingRead({ status }: FileReview): boolean {
  return status === 'waiting' || status === 'reading';
}

async function settle(signal: AbortSignal): Promise<void> {
  await tellRecurring(signal);
  for (const id of asked.keys()) if (!takesPart(id)) await leave(id);
  const untold = filesNow().filter((file) => takesPart(file.id) && !isTold(file, libraryNow()));
  for (let at = 0; at < untold.length && !signal.aborted; at += hashedAtOnce)
    await tellDuplicates(untold.slice(at, at + hashedAtOnce), signal);
}

/** Files whose bytes are hashed beside one another, so that who compares their texts need not wait for it. */
const hashedAtOnce = 4;

/** Whether others may be told to be like a file: one that cannot be read or is left out is not there. */
function takesPart(id: Id): boolean {
  return filesNow().some((file) => file.id === id && file.status === 'ready' && !file.edits.isLeftOut);
}

/** Texts longer than this, in UTF-16 code units, are books: no outlet's lines recur in them. */
const longestStatement = 500_000;
/** Documents of an outlet in the library that are looked at, the last ones. */
const mostOfOutlet = 30;

/** Proposes files again in which lines stand that recur in other texts of their outlet. */
async function tellRecurring(signal: AbortSignal): Promise<void> {
  const ready = filesNow().filter(
    ({ status, extract, edits }) =>
      status === 'ready' &&
      extract !== null &&
      extract.text.text.length < longestStatement &&
      edits.kinds.size === 0,
  );
  const byOutlet = groupBy(ready, (file) => outletOf(factsOf(file)) ?? '');
  for (const [outlet, files] of byOutlet) {
    if (outlet === '' || signal.aborted) continue;
    const edges = new Map(files.map((file) => [file.id, edgesOf(file)]));
    const recurring = recurringLines([...(await edgesInLibrary(outlet)), ...edges.values()]);
    const again = files.map(async (file) => {
      const own = edges.get(file.id)?.edges.filter((key) => recurring.has(key)) ?? [];
      if (own.length > 0 && !signal.aborted) await proposeAgain(file, own, signal);
    });
    await Promise.all(again);
  }
}

/** The recurring lines a proposal was made with: it need not be made again with the same. */
const madeWith = new WeakMap<Proposal, string>();

async function proposeAgain(
  { id, name, extract, proposal: before }: FileReview,
  recurring: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const lines = recurring.join('\n');
  if (extract === null || before === null || madeWith.get(before) === lines) return;
  const context = { ...readingContext(), recurring };
  const { proposal } = await importClient.read({ what: { name, extract }, context, signal });
  madeWith.set(proposal, lines);
  // What the analyst said meanwhile of its blocks is said of the blocks as they are.
  const isUntouched = (file: FileReview): boolean => file.extract === extract && file.edits.kinds.size === 0;
  changeReviewSoon(id, (file) => (isUntouched(file) ? { ...file, proposal } : file));
}

function edgesOf({ extract, proposal }: FileReview): EdgeLines {
  return extract === null || proposal === null
    ? { edges: [], telling: [] }
    : edgeLines(documentText(extract, proposal));
}

async function edgesInLibrary(outlet: string): Promise<EdgeLines[]> {
  const documents = libraryNow().filter((document) => outletOf(document) === outlet);
  const edges: EdgeLines[] = [];
  for (const { id } of documents.slice(-mostOfOutlet)) {
    const text = await textOf(id).catch(() => null);
    if (text !== null) edges.push(edgeLines(text));
  }
  return edges;
}

function outletOf({ outlet, agency }: Pick<Document, 'outlet' | 'agency'>): string | null {
  return outlet ?? agency;
}

/** In their order: a file is compared with those before it. */
async function tellDuplicates(files: readonly FileReview[], signal: AbortSignal): Promise<void> {
  const hashed = await Promise.all(
    files.map(async (file) => ({ file, source: await hashOf(await bytesRead(file.id)) })),
  );
  await Promise.all(hashed.map(({ file, source }) => tellDuplicate(file, source, signal)));
}

async function tellDuplicate(file: FileReview, source: Hash, signal: AbortSignal): Promise<void> {
  const { id, extract, proposal } = file;
  if (extract === null || proposal === null) return;
  const library = libraryNow();
  const text = documentText(extract, proposal);
  const found = await duplicates.likest({ document: id, source, text }, library, signal);
  if (signal.aborted) return;
  const duplicate = found && likenessOf(found);
  asked.set(id, { extract, size: library.length, likeness: duplicate });
  changeReviewSoon(id, (each) => ({ ...each, duplicate }));
}

async function leave(id: Id): Promise<void> {
  asked.delete(id);
  await duplicates.leave(id);
}

/** What was asked of each file: it need not be asked again while the file, the library and what it is like are there. */
const asked = new Map<Id, { extract: Extract; size: number; likeness: Likeness | null }>();

function isTold({ id, extract }: FileReview, library: readonly Document[]): boolean {
  const before = asked.get(id);
  if (before === undefined || before.extract !== extract || before.size !== library.length) return false;
  const like = before.likeness?.document;
  return like === undefined || takesPart(like) || library.some((document) => document.id === like);
}

/** Null where what it resembles is gone meanwhile. */
function likenessOf(found: Resemblance): Likeness | null {
  const document = isWorkspaceOpen() ? workspaceNow().documents.get(found.document) : undefined;
  if (document !== undefined)
    return { ...found, isOnList: false, number: document.number, title: document.title };
  const file = filesNow().find(({ id }) => id === found.document);
  return file === undefined
    ? null
    : { ...found, isOnList: true, number: factsOf(file).number || file.name, title: titleOf(file) };
}

function libraryNow(): Document[] {
  return isWorkspaceOpen() ? [...workspaceNow().documents.values()] : [];
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
