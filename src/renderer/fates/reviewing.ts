import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from '../state/store.ts';
import { openDocument } from '../state/view.ts';

/** Whose annotations are gone through in which text, one after another. */
export interface Review {
  readonly from: Id;
  readonly to: Id;
}

const review = createStore<Review | null>(null);

/** Opens a text in Read to go through what could be carried over to it. */
export function reviewInText(from: Id, to: Id): void {
  review.set(() => ({ from, to }));
  openDocument(to);
}

export function endReview(): void {
  review.set(() => null);
}

export function useReview(): Review | null {
  return useStore(review, (now) => now);
}
