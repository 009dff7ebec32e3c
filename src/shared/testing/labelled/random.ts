/** Numbers from a seed, the same every time. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number below `most`. */
  readonly below: (most: number) => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** The same things in another order (Fisher and Yates). */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** mulberry32 (Tommy Ettinger, public domain). `pick` throws for an empty list. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const [one] = list.slice(below(list.length));
      if (one === undefined) throw new Error('There is nothing to pick from.');
      return one;
    },
    shuffled: <T>(list: readonly T[]) =>
      list
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
