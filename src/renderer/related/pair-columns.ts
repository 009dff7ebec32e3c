import { useEffect } from 'react';
import { columnsOf, type PairColumns } from '../../shared/comparison/presence.ts';
import { compareOptions } from '../../shared/comparison/options.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { DocumentPair } from '../../shared/relations/document-pairs.ts';
import { createStore, useStore } from '../state/store.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace, workspaceNow } from '../state/workspace.ts';
import { compareClient, type Job } from '../workers/compare-client.ts';
import type { Priority } from '../workers/compare-queue.ts';

/** What two documents have of each other, `a` left; null where that cannot be worked out. */
export type KnownColumns = PairColumns | null;

type Corrections = Workspace['corrections'];

/** What is known, by what it was made from. A new map whenever more is. */
const known = createStore<ReadonlyMap<string, KnownColumns>>(new Map());
/** Pairs kept. */
const most = 2_000;

/**
 * What these pairs share, as Compare has it, in their order; undefined while it is being worked
 * out, which is given up when the component is gone or gives another list.
 */
export function usePairColumns(
  pairs: readonly DocumentPair[],
  priority: Priority,
): (KnownColumns | undefined)[] {
  const columns = useStore(known, (all) => all);
  const corrections = useWorkspace((workspace) => workspace.corrections);
  useEffect(() => {
    const wanted = new AbortController();
    for (const pair of pairs)
      if (!known.get().has(keyOf(pair, corrections))) void learn(pair, corrections, priority, wanted.signal);
    return () => wanted.abort();
  }, [pairs, priority, corrections]);
  return pairs.map((pair) => columns.get(keyOf(pair, corrections)));
}

/** What a pair shares, where that is known now. */
export function columnsNow(pair: DocumentPair): KnownColumns | undefined {
  return known.get().get(keyOf(pair, workspaceNow().corrections));
}

/** What a pair shares, as soon as it is worked out. */
export async function columnsOfPair(pair: DocumentPair): Promise<KnownColumns> {
  const { corrections } = workspaceNow();
  const key = keyOf(pair, corrections);
  if (!known.get().has(key)) await learn(pair, corrections, 'next', new AbortController().signal);
  return known.get().get(key) ?? null;
}

async function learn(
  pair: DocumentPair,
  corrections: Corrections,
  priority: Priority,
  signal: AbortSignal,
): Promise<void> {
  const columns = await work(pair, corrections, priority, signal).catch(() => null);
  if (signal.aborted && columns === null) return;
  known.set((all) => new Map([...all, [keyOf(pair, corrections), columns] as const].slice(-most)));
}

async function work(
  { a, b }: DocumentPair,
  corrections: Corrections,
  priority: Priority,
  signal: AbortSignal,
): Promise<PairColumns> {
  const [left, right] = await Promise.all([textOf(a.id), textOf(b.id)]);
  signal.throwIfAborted();
  const job = compareClient.compare(
    { hash: a.text, text: left },
    { hash: b.text, text: right },
    compareOptions({ corrections }, { document: a, text: left }, { document: b, text: right }),
    priority,
  );
  const { alignment } = await givenUp(job, signal);
  return columnsOf(alignment, left, right);
}

/** The result of a job, which is cancelled with the signal. */
function givenUp<T>({ result, cancel }: Job<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        cancel();
        reject(new Error('Wanted no more'));
      },
      { once: true },
    );
    result.then(resolve, reject);
  });
}

/** By all that a comparison depends on: the texts, A's language, and what the analyst corrected between them. */
function keyOf({ a, b }: DocumentPair, corrections: Corrections): string {
  const corrected = [...corrections.values()]
    .filter(({ left, right }) =>
      left.document === a.id ? right.document === b.id : left.document === b.id && right.document === a.id,
    )
    .map(({ id }) => id);
  return [a.text, b.text, a.language, ...corrected.toSorted()].join(' ');
}
