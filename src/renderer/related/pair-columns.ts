import { useEffect } from 'react';
import type { Hash } from '../../shared/model/ids.ts';
import { request } from '../state/bridge.ts';
import { createStore, storeSays, useStore } from '../state/store.ts';
import { PairClient, type PairState } from '../workers/pair-client.ts';
import { startPairWorker } from '../workers/start-pair-worker.ts';

/** Counts up whenever more is known. */
const learnt = createStore(0);
const client = new PairClient(
  startPairWorker,
  (text) => request('text', text),
  () => learnt.set((count) => count + 1),
);

/** Two texts, by their hashes. */
export interface TextPair {
  readonly left: Hash;
  readonly right: Hash;
}

/**
 * What these pairs of texts share, as Compare has it, in their order; undefined while it is being
 * worked out. Only as long as the component shows them.
 */
export function usePairColumns(pairs: readonly TextPair[]): (PairState | undefined)[] {
  useStore(learnt, (count) => count);
  const key = pairs.map(({ left, right }) => `${left} ${right}`).join('\n');
  useEffect(() => {
    // What is asked last is worked out first.
    const ends = key
      .split('\n')
      .filter(Boolean)
      .toReversed()
      .map((pair) => {
        const [left = '', right = ''] = pair.split(' ');
        return client.want(left, right);
      });
    return () => {
      for (const end of ends) end();
    };
  }, [key]);
  return pairs.map(({ left, right }) => client.known(left, right));
}

/** What two texts share, as soon as it is known. */
export async function columnsOf({ left, right }: TextPair): Promise<PairState | undefined> {
  client.want(left, right);
  await storeSays(learnt, () => client.known(left, right) !== undefined);
  return client.known(left, right);
}
