import type { Id, Moment } from '../model/ids.ts';
import type { Version } from './conflict.ts';

/** What the records of all collections have in common: an id, and some way to tell when they were made and changed. */
export interface Stamped {
  readonly id: Id;
  readonly createdAt?: Moment;
  readonly addedAt?: Moment;
  readonly updatedAt?: Moment;
  readonly removedAt?: Moment;
  readonly author?: string;
  readonly updatedBy?: string;
}

/** When a record was made; empty where it does not say. */
export function madeAt({ createdAt, addedAt }: Stamped): Moment {
  return createdAt ?? addedAt ?? '';
}

/** When a record was last changed; empty where it does not say. */
export function changedAt(record: Stamped): Moment {
  return record.updatedAt ?? record.removedAt ?? madeAt(record);
}

/** Which of two versions of a record was edited last; of two edited at once always the same one, whoever asks. */
export function newerOf(ours: Stamped, theirs: Stamped): 'ours' | 'theirs' {
  const [own, other] = [changedAt(ours), changedAt(theirs)];
  if (own !== other) return own > other ? 'ours' : 'theirs';
  return canonical(ours) >= canonical(theirs) ? 'ours' : 'theirs';
}

/** A field of a record as one side of a conflict; null stands for a record that is not there. */
export function versionOf(record: Stamped | null, value: unknown): Version {
  if (record === null) return { value, by: null, at: null };
  const at = changedAt(record);
  return { value, by: record.updatedBy ?? record.author ?? null, at: at === '' ? null : at };
}

function canonical(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
