import { useEffect } from 'react';
import { columnsOf, type PairColumns } from '../../shared/comparison/presence.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentPair } from '../../shared/relations/document-pairs.ts';
import { createStore, useStore } from '../state/store.ts';
import { textOf } from '../state/texts.ts';
import { compareClient, type Job } from '../workers/compare-client.ts';
import type { Priority } from '../workers/compare-queue.ts';

/** What two documents have of each other, `a` left; null where that cannot be worked out. */
export type KnownColumns = PairColumns | null;

/** What is known, by the texts. A new map whenever more is. */
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
  useEffect(() => {
    const wanted = new AbortController();
    for (const pair of pairs) if (!known.get().has(keyOf(pair))) void learn(pair, priority, wanted.signal);
    return () => wanted.abort();
  }, [pairs, priority]);
  return pairs.map((pair) => columns.get(keyOf(pair)));
}

/** What a pair shares, as soon as it is worked out. */
export async function columnsOfPair(pair: DocumentPair): Promise<KnownColumns> {
  if (!known.get().has(keyOf(pair))) await learn(pair, 'next', new AbortController().signal);
  return known.get().get(keyOf(pair)) ?? null;
}

async function learn(pair: DocumentPair, priority: Priority, signal: AbortSignal): Promise<void> {
  const columns = await work(pair, priority, signal).catch(() => null);
  if (signal.aborted && columns === null) return;
  known.set((all) => new Map([...all, [keyOf(pair), columns] as const].slice(-most)));
}

async function work({ a, b }: DocumentPair, priority: Priority, signal: AbortSignal): Promise<PairColumns> {
  const [left, right] = await Promise.all([textOf(a.id), textOf(b.id)]);
  signal.throwIfAborted();
  const job = compareClient.compare(
    { hash: a.text, text: left },
    { hash: b.text, text: right },
    optionsOf(a),
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

/** As Compare has them, so that what is known there is known here. */
function optionsOf({ language }: Document) {
  return { language };
}

function keyOf({ a, b }: DocumentPair): string {
  return `${a.text} ${b.text} ${a.language}`;
}
