import type { Id } from '../model/ids.ts';
import { changedAt, type Stamped } from './stamped.ts';

/**
 * The records that must let go of what they stand under, so that none stands under itself: of each
 * circle the one changed longest ago. O(records).
 */
export function outOfCircles<R extends Stamped>(
  records: ReadonlyMap<Id, R>,
  above: (record: R) => Id | null,
): R[] {
  const done = new Set<Id>();
  const out: R[] = [];
  for (const start of records.values()) {
    const path: R[] = [];
    for (let at: R | undefined = start; at !== undefined && !done.has(at.id);) {
      const from = path.indexOf(at);
      if (from >= 0) {
        out.push(...path.slice(from).toSorted(byChange).slice(0, 1));
        break;
      }
      path.push(at);
      at = records.get(above(at) ?? '');
    }
    for (const { id } of path) done.add(id);
  }
  return out;
}

function byChange(a: Stamped, b: Stamped): number {
  return changedAt(a) < changedAt(b) || (changedAt(a) === changedAt(b) && a.id < b.id) ? -1 : 1;
}
