import { SortedMap } from './sorted-map.ts';

/**
 * How often each key comes up among records, when every record has some: annotations by tag,
 * say. Immutable; to keep in step with the records costs what differs between them.
 */
export class Tally<V, K> {
  readonly keysOf: (record: V) => Iterable<K>;
  /** Keys that come up at least once; the same object for as long as none comes up more or less often. */
  readonly counts: ReadonlyMap<K, number>;
  readonly #records: SortedMap<V>;

  private constructor(
    keysOf: (record: V) => Iterable<K>,
    records: SortedMap<V>,
    counts: ReadonlyMap<K, number>,
  ) {
    this.keysOf = keysOf;
    this.#records = records;
    this.counts = counts;
  }

  /** Of no records yet. A key given twice for a record counts twice. */
  static by<V, K>(keysOf: (record: V) => Iterable<K>): Tally<V, K> {
    return new Tally<V, K>(keysOf, SortedMap.of<V>([]), new Map());
  }

  /** The tally of other records. */
  with(records: SortedMap<V>): Tally<V, K> {
    if (records === this.#records) return this;
    const changes = new Map<K, number>();
    const add = (record: V | undefined, by: number): void => {
      if (record !== undefined)
        for (const key of this.keysOf(record)) changes.set(key, (changes.get(key) ?? 0) + by);
    };
    for (const id of records.keysUnlike(this.#records)) {
      add(this.#records.get(id), -1);
      add(records.get(id), 1);
    }
    return new Tally(this.keysOf, records, changed(this.counts, changes));
  }
}

function changed<K>(counts: ReadonlyMap<K, number>, by: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  if ([...by.values()].every((change) => change === 0)) return counts;
  const next = new Map(counts);
  for (const [key, change] of by) {
    const count = (counts.get(key) ?? 0) + change;
    if (count === 0) next.delete(key);
    else next.set(key, count);
  }
  return next;
}
