/** Values by their keys, those asked for last, up to a size in all; the newest is kept whatever its size. */
export class CompareCache<V> {
  readonly #most: number;
  readonly #sizeOf: (value: V) => number;
  readonly #known = new Map<string, V>();
  #size = 0;

  constructor(most: number, sizeOf: (value: V) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(key: string): V | undefined {
    const found = this.#known.get(key);
    if (found === undefined) return undefined;
    this.#known.delete(key);
    this.#known.set(key, found);
    return found;
  }

  keep(key: string, value: V): void {
    this.#drop(key);
    this.#known.set(key, value);
    this.#size += this.#sizeOf(value);
    for (const oldest of this.#known.keys()) {
      if (this.#size <= this.#most || oldest === key) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const gone = this.#known.get(key);
    if (gone !== undefined) this.#size -= this.#sizeOf(gone);
    this.#known.delete(key);
  }
}
