import type { Patch } from '../commands/patch.ts';
import { sameContent } from '../difference/same-content.ts';
import type { Id } from '../model/ids.ts';
import type { Choose, Conflict } from './conflict.ts';
import { mergedRecord, type Rules } from './merged-record.ts';
import { type Stamped, versionOf } from './stamped.ts';

/** The records of one collection on all sides. */
export interface Records<R> {
  readonly base: ReadonlyMap<Id, R> | null;
  readonly ours: ReadonlyMap<Id, R>;
  readonly theirs: ReadonlyMap<Id, R>;
}

/**
 * One collection of two, by id: what one side alone added, changed or removed is as there. Removed
 * on one side and changed on the other, a record stays. O(records).
 */
export function mergedRecords<R extends Stamped>(
  collection: Patch['collection'],
  { base, ours, theirs }: Records<R>,
  rules: Rules<R>,
  choose: Choose,
  onConflict: (conflict: Conflict) => void,
): Map<Id, R> {
  const records = new Map<Id, R>();
  const alone = (record: R, taken: 'ours' | 'theirs'): void => {
    const before = base?.get(record.id);
    if (before !== undefined && sameContent(before, record)) return;
    records.set(record.id, record);
    if (before !== undefined) onConflict(keptFrom(collection, record, taken));
  };
  for (const own of ours.values()) {
    const other = theirs.get(own.id);
    if (other === undefined) alone(own, 'ours');
    else if (sameContent(own, other)) records.set(own.id, own);
    else {
      const before = base?.get(own.id) ?? null;
      if (sameContent(before, own) || sameContent(before, other)) {
        records.set(own.id, sameContent(before, own) ? other : own);
        continue;
      }
      const versions = { base: before, ours: own, theirs: other };
      const { record, conflicts } = mergedRecord(collection, versions, rules, choose);
      records.set(record.id, record);
      for (const conflict of conflicts) onConflict(conflict);
    }
  }
  for (const other of theirs.values()) if (!ours.has(other.id)) alone(other, 'theirs');
  return records;
}

/** A record that one side removed stays as the other side has it. */
export function keptFrom(
  collection: Patch['collection'],
  record: Stamped,
  taken: 'ours' | 'theirs',
): Conflict {
  const [kept, gone] = [versionOf(record, false), versionOf(null, true)];
  const [ours, theirs] = taken === 'ours' ? [kept, gone] : [gone, kept];
  return { collection, id: record.id, field: 'removed', ours, theirs, taken, canJoin: false };
}
