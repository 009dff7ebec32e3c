import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from './store.ts';
import { changeView, openComparison, viewStore } from './view.ts';

/** A character of a document: a UTF-16 offset in its canonical text. */
export interface Spot {
  readonly document: Id;
  readonly offset: number;
}

const wanted = createStore<Spot | null>(null);

/** Compares two documents and goes to the row in which a character stands, as soon as there are rows; out of the topics, too. */
export function openComparisonAt(left: Id, right: Id, spot: Spot): void {
  wanted.set(() => spot);
  openComparison(left, right);
  const { compare } = viewStore.get();
  if (compare !== null) changeView({ compare: { ...compare, what: 'rows' } });
}

/** Where the comparison in sight is to go to; null once it has. */
export function useWantedSpot(): Spot | null {
  return useStore(wanted, (spot) => spot);
}

export function landed(): void {
  wanted.set(() => null);
}
