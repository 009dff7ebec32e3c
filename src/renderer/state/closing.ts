import { request } from './bridge.ts';
import { keepNow } from './view.ts';

const flushes = new Set<() => Promise<void>>();

/** Registers what hands over something not yet told to main, a note being typed; answers how to take it back. */
export function beforeClosing(flush: () => Promise<void>): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Hands over everything this window still holds and lets it close. What fails keeps nothing else back. */
export async function leave(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
  await Promise.allSettled([keepNow()]);
  await request('mayClose');
}
