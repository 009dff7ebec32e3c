import type { Id } from '../../shared/model/ids.ts';
import type { Place, View } from '../../shared/model/view.ts';

/** Where the analyst was: a mode, in Read a document and the place in it, in Compare the pair. */
export interface Visit {
  readonly mode: View['mode'];
  readonly document: Id | null;
  readonly place: Place | null;
  readonly compare: View['compare'];
}

/** Places visited, oldest first, and which of them is in sight. */
export interface Visits {
  readonly list: readonly Visit[];
  readonly at: number;
}

export const noVisits: Visits = { list: [], at: -1 };

/** Places kept at most. */
const most = 100;

/**
 * The view is another one. In the same mode, document and pair, the place in sight goes with
 * it; anything else is a new place, and what lay ahead is dropped, as in a browser.
 */
export function moved({ list, at }: Visits, visit: Visit): Visits {
  const current = list[at];
  // After a departure the place stands there twice; the second becomes the new one.
  const departed = current !== undefined && current === list[at - 1];
  if (current !== undefined && (departed || sameSpot(current, visit)))
    return { list: list.with(at, visit), at };
  const next = [...list.slice(0, at + 1), visit].slice(-most);
  return { list: next, at: next.length - 1 };
}

/** A jump is about to be made: the place in sight is kept as it is, even if the jump stays in its document. */
export function departed({ list, at }: Visits): Visits {
  const current = list[at];
  if (current === undefined || current === list[at - 1]) return { list, at };
  const next = [...list.slice(0, at + 1), current].slice(-most);
  return { list: next, at: next.length - 1 };
}

/** Index of the next place that is still there, one way (-1 back, 1 forward); null without one. */
export function nextVisit(
  { list, at }: Visits,
  by: -1 | 1,
  isThere: (visit: Visit) => boolean,
): number | null {
  for (let i = at + by; i >= 0 && i < list.length; i += by) {
    const visit = list[i];
    if (visit !== undefined && visit !== list[at] && isThere(visit)) return i;
  }
  return null;
}

/** Whether two visits are to the same document, pair (its rows or its topics), table or screen. */
export function sameSpot(a: Visit, b: Visit): boolean {
  return (
    a.mode === b.mode &&
    a.document === b.document &&
    a.compare?.left === b.compare?.left &&
    a.compare?.right === b.compare?.right &&
    a.compare?.what === b.compare?.what
  );
}
