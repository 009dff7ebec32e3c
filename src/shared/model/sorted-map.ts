/** Entries a chunk holds at most; one that grows beyond is halved. */
const most = 256;

type Entry<V> = [key: string, value: V];
/** Entries in rising order of their keys, at least one. */
type Chunk<V> = readonly Entry<V>[];

/**
 * A map in rising order of its keys (UTF-16 code units) that is never changed: `with` makes a
 * new one that shares what it did not touch. Two levels, a list of chunks of entries, as in a
 * B-tree of that height: to find costs O(log n), to change one entry O(n / 128 + 256), and to
 * tell two of them apart what differs between them.
 */
export class SortedMap<V> implements ReadonlyMap<string, V> {
  readonly #chunks: readonly Chunk<V>[];
  readonly size: number;

  private constructor(chunks: readonly Chunk<V>[], size: number) {
    this.#chunks = chunks;
    this.size = size;
  }

  /** The later of two entries with the same key counts. O(n log n), O(n) where they come in order. */
  static of<V>(entries: Iterable<Entry<V>>): SortedMap<V> {
    const list = [...entries];
    if (isRising(list)) return new SortedMap(cut(list), list.length);
    const unique = new Map(list);
    return new SortedMap(cut([...unique].toSorted(byKey)), unique.size);
  }

  get(key: string): V | undefined {
    const chunk = this.#chunks[this.#chunkOf(key)];
    const entry = chunk?.[lastUpTo(chunk, ([own]) => own, key)];
    return entry?.[0] === key ? entry[1] : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** With these values in place of what had their keys; undefined takes an entry away. This one where nothing changes. */
  with(changes: ReadonlyMap<string, V | undefined>): SortedMap<V> {
    const telling = [...changes].filter(([key, value]) => this.get(key) !== value).toSorted(byKey);
    if (telling.length === 0) return this;
    const chunks: Chunk<V>[] = [];
    let { size } = this;
    let copied = 0;
    for (let from = 0; from < telling.length;) {
      const index = this.#chunkOf(telling[from]?.[0] ?? '');
      chunks.push(...this.#chunks.slice(copied, index));
      const next = this.#chunks[index + 1]?.[0]?.[0];
      const to = next === undefined ? telling.length : Math.max(from, lastUnder(telling, next)) + 1;
      const chunk = this.#chunks[index] ?? [];
      const after = merged(chunk, telling.slice(from, to));
      size += after.length - chunk.length;
      chunks.push(...cut(joinedTo(chunks, after)));
      copied = index + 1;
      from = to;
    }
    chunks.push(...this.#chunks.slice(copied));
    return new SortedMap(chunks, size);
  }

  /** The keys whose values are others than in another map. Costs O(n / 128) and the chunks that differ. */
  *keysUnlike(other: SortedMap<V>): Iterable<string> {
    for (const [key] of this.unlike(other)) yield key;
  }

  /** The same with the values here and there; undefined where the key is not. */
  *unlike(other: SortedMap<V>): Iterable<[key: string, own: V | undefined, other: V | undefined]> {
    if (this === other) return;
    const [own, others] = [new Set(this.#chunks), new Set(other.#chunks)];
    const mine = this.#chunks.filter((chunk) => !others.has(chunk)).flat();
    const theirs = other.#chunks.filter((chunk) => !own.has(chunk)).flat();
    let i = 0;
    let j = 0;
    while (i < mine.length || j < theirs.length) {
      const [key, value] = mine[i] ?? [];
      const [otherKey, otherValue] = theirs[j] ?? [];
      if (key !== undefined && (otherKey === undefined || key <= otherKey)) {
        if (key !== otherKey) yield [key, value, undefined];
        else if (value !== otherValue) yield [key, value, otherValue];
        if (key === otherKey) j++;
        i++;
      } else if (otherKey !== undefined) {
        yield [otherKey, undefined, otherValue];
        j++;
      }
    }
  }

  *entries(): MapIterator<[string, V]> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  /** The values behind a key, or all of them, in order. Costs O(log n) and what is taken. */
  *valuesAfter(key: string | null): MapIterator<V> {
    const from = key === null ? 0 : this.#chunkOf(key);
    for (let i = from; i < this.#chunks.length; i++)
      for (const [own, value] of this.#chunks[i] ?? []) if (key === null || own > key) yield value;
  }

  *keys(): MapIterator<string> {
    for (const chunk of this.#chunks) for (const [key] of chunk) yield key;
  }

  *values(): MapIterator<V> {
    for (const chunk of this.#chunks) for (const [, value] of chunk) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  /** Index of the chunk that holds a key or would. */
  #chunkOf(key: string): number {
    return Math.max(
      0,
      lastUpTo(this.#chunks, ([first]) => first?.[0] ?? '', key),
    );
  }
}

/** The keys whose values differ between two maps, one way or another: quickly where both are sorted maps, else in O(n). */
export function keysUnlike<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): Iterable<string> {
  if (a instanceof SortedMap && b instanceof SortedMap) return a.keysUnlike(b);
  return new Set([...a.keys(), ...b.keys()].filter((key) => a.get(key) !== b.get(key)));
}

/** A chunk with changes in it, both in order of their keys. What lies between two changes is not looked at. */
function merged<V>(chunk: Chunk<V>, changes: readonly Entry<V | undefined>[]): Entry<V>[] {
  const result: Entry<V>[] = [];
  let from = 0;
  for (const [key, value] of changes) {
    const to = lastUnder(chunk, key) + 1;
    result.push(...chunk.slice(from, to));
    if (value !== undefined) result.push([key, value]);
    from = chunk[to]?.[0] === key ? to + 1 : to;
  }
  result.push(...chunk.slice(from));
  return result;
}

/** A small chunk together with the one before it, taken off the list, so that chunks do not crumble. */
function joinedTo<V>(chunks: Chunk<V>[], chunk: Chunk<V>): Chunk<V> {
  const before = chunks.at(-1);
  if (before === undefined || before.length + chunk.length > most / 2) return chunk;
  chunks.pop();
  return [...before, ...chunk];
}

/** Pieces of equal length that are not too long; none for an empty one. */
function cut<V>(chunk: Chunk<V>): Chunk<V>[] {
  if (chunk.length <= most) return chunk.length === 0 ? [] : [chunk];
  const pieces = Math.ceil(chunk.length / (most / 2));
  return Array.from({ length: pieces }, (_, i) =>
    chunk.slice(Math.floor((i * chunk.length) / pieces), Math.floor(((i + 1) * chunk.length) / pieces)),
  );
}

function isRising(entries: readonly Entry<unknown>[]): boolean {
  let last: string | undefined;
  for (const [key] of entries) {
    if (last !== undefined && key <= last) return false;
    last = key;
  }
  return true;
}

function byKey([a]: Entry<unknown>, [b]: Entry<unknown>): number {
  return a < b ? -1 : 1;
}

/** Index of the last entry with a key before `limit`; -1 where there is none. O(log n). */
function lastUnder<V>(entries: readonly Entry<V>[], limit: string): number {
  const last = lastUpTo(entries, ([key]) => key, limit);
  return entries[last]?.[0] === limit ? last - 1 : last;
}

/** Index of the last item whose key is at most `limit`, in rising order; -1 where there is none. O(log n). */
function lastUpTo<T>(items: readonly T[], keyOf: (item: T) => string, limit: string): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
