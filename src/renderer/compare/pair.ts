import type { Pair } from '../../shared/model/comparison.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { View } from '../../shared/model/view.ts';
import { say } from '../state/feedback.ts';
import { changePlace, changeView, openComparison, viewStore } from '../state/view.ts';

/** What is compared, and how it is looked at. */
export type ComparedPair = NonNullable<View['compare']>;

/** The pair in sight, asked once. */
export function pairNow(): ComparedPair | null {
  return viewStore.get().compare;
}

/** Changes how the pair in sight is looked at. */
export function changePair(change: Partial<Omit<ComparedPair, 'left' | 'right'>>): void {
  const { compare } = viewStore.get();
  if (compare !== null) changeView({ compare: { ...compare, ...change } });
}

/** A becomes B: what was dropped was added. The row is another one, so the reading starts at the top, without a note. */
export function swapSides(): void {
  const { compare } = viewStore.get();
  if (compare === null) return;
  const { left, right, filter } = compare;
  for (const document of [left, right]) changePlace(document, { open: null });
  const mirrored = { 'only-left': 'only-right', 'only-right': 'only-left' } as const;
  const next = filter === 'only-left' || filter === 'only-right' ? mirrored[filter] : filter;
  changeView({
    compare: { ...compare, left: right, right: left, filter: next, row: null, opened: [], closed: [] },
  });
  say('A and B are swapped');
}

/** Takes another document for one side; the one that stands on the other side changes places with it. */
export function chooseSide(side: 'left' | 'right', document: Id): void {
  const { compare } = viewStore.get();
  if (compare === null || compare[side] === document) return;
  const other = side === 'left' ? compare.right : compare.left;
  if (other === document) swapSides();
  else if (side === 'left') openComparison(document, other);
  else openComparison(other, document);
  // Whoever looks at topics wants to see those of the other document too.
  if (compare.what === 'topics') changePair({ what: 'topics' });
}

/** Compares two other documents of the chain in sight, looked at in the same way, from the top. */
export function goToLink({ left, right }: Pair): void {
  const { compare } = viewStore.get();
  if (compare === null || (compare.left === left && compare.right === right)) return;
  for (const document of [left, right]) changePlace(document, { open: null });
  changeView({ compare: { ...compare, left, right, row: null, opened: [], closed: [] } });
}

/** Puts these documents into the strip, in this order; the pair in sight stays. Fewer than three are a pair. */
export function changeChain(chain: readonly Id[]): void {
  const { compare } = viewStore.get();
  if (compare !== null) changeView({ compare: { ...compare, chain: [...chain] } });
}
