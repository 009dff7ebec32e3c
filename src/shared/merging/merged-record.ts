import type { Patch } from '../commands/patch.ts';
import { sameContent } from '../difference/same-content.ts';
import type { Choose, Conflict } from './conflict.ts';
import { newerOf, type Stamped, versionOf } from './stamped.ts';

/** How the records of one collection are merged, beyond what holds for all. */
export interface Rules<R> {
  /** Fields merged in a way of their own, without conflict: sets. */
  readonly own?: (base: R | null, versions: Versions<R>) => Partial<R>;
  /** The field with the texts of both sides; null where it is no text, or both together are too long. */
  readonly both?: (field: string, ours: R, theirs: R) => Partial<R> | null;
}

/** Two versions of a record, and which of them was edited last. */
export interface Versions<R> {
  readonly newer: R;
  readonly older: R;
}

/** Fields that say how a record came to be, or only where it stands: the newest counts, and nobody is asked. */
const silent: ReadonlySet<string> = new Set(['createdAt', 'addedAt', 'removedAt', 'author', 'order']);
/** These tell of the version edited last, whichever fields are taken from where. */
const stamps: ReadonlySet<string> = new Set(['updatedAt', 'updatedBy']);

/**
 * One record of two versions, field by field: what one side alone changed is taken from there, and
 * of what both changed the version edited last, unless `choose` says otherwise. `base` is what both
 * come from; where it is not known, every field that differs counts as changed by both.
 */
export function mergedRecord<R extends Stamped>(
  collection: Patch['collection'],
  { base, ours, theirs }: { readonly base: R | null; readonly ours: R; readonly theirs: R },
  rules: Rules<R>,
  choose: Choose,
): { readonly record: R; readonly conflicts: readonly Conflict[] } {
  const newest = newerOf(ours, theirs);
  const versions = newest === 'ours' ? { newer: ours, older: theirs } : { newer: theirs, older: ours };
  const own = rules.own?.(base, versions) ?? {};
  const conflicts: Conflict[] = [];
  const record: R = { ...ours };
  for (const field in theirs) {
    if (Object.hasOwn(own, field) || sameContent(ours[field], theirs[field])) continue;
    if (stamps.has(field)) record[field] = versions.newer[field];
    else if (base !== null && sameContent(base[field], ours[field])) record[field] = theirs[field];
    else if (base !== null && sameContent(base[field], theirs[field])) continue;
    else if (silent.has(field)) record[field] = versions.newer[field];
    else {
      const both = rules.both?.(field, ours, theirs) ?? null;
      const conflict: Conflict = {
        collection,
        id: ours.id,
        field,
        ours: versionOf(ours, ours[field]),
        theirs: versionOf(theirs, theirs[field]),
        taken: base === null ? filledIn(field, ours[field], theirs[field], newest) : newest,
        canJoin: both !== null,
      };
      const taken = choose(conflict);
      conflicts.push({ ...conflict, taken });
      if (taken === 'theirs') record[field] = theirs[field];
      else if (taken === 'both') Object.assign(record, both);
    }
  }
  return { record: { ...record, ...own }, conflicts };
}

/** What was written counts before what is empty, which may never have been anything else. */
function filledIn(field: string, ours: unknown, theirs: unknown, newest: 'ours' | 'theirs') {
  if (meansSomethingEmpty.has(field) || isEmpty(ours) === isEmpty(theirs)) return newest;
  return isEmpty(ours) ? 'theirs' : 'ours';
}

/** A tag without a parent stands at the top, and one without a look has its parent's. */
const meansSomethingEmpty: ReadonlySet<string> = new Set(['parent', 'look']);

function isEmpty(value: unknown): boolean {
  return value === '' || value === null;
}

/** What is in a set after both sides added and removed: all that either has, without what either took out. */
export function mergedSet<T>(
  base: readonly T[] | null,
  newer: readonly T[],
  older: readonly T[],
  keyOf: (item: T) => unknown = (item) => item,
): T[] {
  const [before, added, kept] = [base ?? [], newer, older].map((items) => new Set(items.map(keyOf)));
  const all = new Map([...older, ...newer].map((item) => [keyOf(item), item]));
  // In the order of the version edited last, what only the other has behind it.
  const keys = new Set([...newer, ...older].map(keyOf));
  return [...keys].flatMap((key) => {
    const isInBoth = added?.has(key) === true && kept?.has(key) === true;
    const item = all.get(key);
    return item !== undefined && (isInBoth || before?.has(key) !== true) ? [item] : [];
  });
}
