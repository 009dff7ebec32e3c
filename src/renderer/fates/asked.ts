import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from '../state/store.ts';

/** Of which document's annotations the fates are listed, in which other, and which one is looked at first. */
export interface AskedFates {
  readonly from: Id;
  readonly to: Id;
  readonly first: Id | null;
}

const asked = createStore<AskedFates | null>(null);

/** Opens the list of fates, over whatever screen is in sight. */
export function openFates(from: Id, to: Id, first: Id | null = null): void {
  asked.set(() => ({ from, to, first }));
}

export function closeFates(): void {
  asked.set(() => null);
}

export function useAskedFates(): AskedFates | null {
  return useStore(asked, (now) => now);
}
