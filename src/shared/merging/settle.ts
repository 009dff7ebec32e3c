import type { Adjustment, Conflict } from './conflict.ts';
import type { Draft } from './draft.ts';
import { settleDocuments } from './settle-documents.ts';
import { settleTags } from './settle-tags.ts';
import { settleTwins } from './settle-twins.ts';
import { keepWhatIsUsed } from './settle-used.ts';
import type { Sides } from './sides.ts';
import { madeAt, type Stamped } from './stamped.ts';

/** What settling had to do. */
export interface Settled {
  readonly conflicts: readonly Conflict[];
  readonly adjustments: readonly Adjustment[];
}

/** Which of two records keeps what only one can have: the first in this order. */
export type Precedence = (a: Stamped, b: Stamped) => number;

/**
 * Makes records that are sound one by one sound together: what is used is there, and what only one
 * can have only one has. `oursFirst`: records of ours go before those only theirs has; else, and
 * among themselves, what was made first.
 */
export function settle(draft: Draft, sides: Sides, oursFirst: boolean): Settled {
  const isOurs = ({ id }: Stamped): boolean =>
    sides.ours.tags.has(id) || sides.ours.documents.has(id) || sides.ours.removed.has(id);
  const precedence: Precedence = (a, b) =>
    (oursFirst ? Number(isOurs(b)) - Number(isOurs(a)) : 0) ||
    compare(madeAt(a), madeAt(b)) ||
    compare(a.id, b.id);
  return {
    conflicts: keepWhatIsUsed(draft, sides),
    adjustments: [
      ...settleTags(draft, sides, precedence),
      ...settleDocuments(draft, precedence),
      ...settleTwins(draft),
    ],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
