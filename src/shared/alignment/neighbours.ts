import type { Evidence, Relation, Row } from './alignment.ts';

/** Blocks looked at on each side of a row for the nearest that is paired. */
const reach = 4;
/** A quotation says little about the order of what stands around it. */
const ordered: ReadonlySet<Relation> = new Set(['identical', 'edited', 'split', 'merged']);

/** What pairs stand around a row, which is half of why it is believed. */
export class Neighbours {
  readonly #left: Uint8Array;
  readonly #right: Uint8Array;
  readonly #pairs = new Set<number>();

  /** `lefts` and `rights`: how many blocks each text has. O(blocks). */
  constructor(rows: readonly Pick<Row, 'relation' | 'left' | 'right'>[], lefts: number, rights: number) {
    this.#left = new Uint8Array(lefts);
    this.#right = new Uint8Array(rights);
    for (const { relation, left, right } of rows) {
      if (!ordered.has(relation)) continue;
      for (const i of left) this.#left[i] = 1;
      for (const j of right) this.#right[j] = 1;
      for (const i of left) for (const j of right) this.#pairs.add(i * rights + j);
    }
  }

  /**
   * Whether the nearest paired blocks before a row, and those after it, are each other's;
   * so too where both texts begin, or end, with the row. The same for either side. O(1).
   */
  of({ left, right }: Pick<Row, 'left' | 'right'>): Evidence['neighbours'] {
    const [i, j] = [left[0] ?? 0, right[0] ?? 0];
    const before = (i === 0 && j === 0) || this.#areTogether(i, j, -1);
    const [k, l] = [left.at(-1) ?? 0, right.at(-1) ?? 0];
    const isLast = k === this.#left.length - 1 && l === this.#right.length - 1;
    const after = isLast || this.#areTogether(k, l, 1);
    if (before && after) return 'both';
    return before || after ? 'one' : 'none';
  }

  #areTogether(left: number, right: number, step: 1 | -1): boolean {
    const [i, j] = [nearest(this.#left, left, step), nearest(this.#right, right, step)];
    return i !== null && j !== null && this.#pairs.has(i * this.#right.length + j);
  }
}

function nearest(paired: Uint8Array, block: number, step: 1 | -1): number | null {
  for (let distance = 1; distance <= reach; distance++) {
    const near = block + step * distance;
    if (paired[near] === 1) return near;
  }
  return null;
}
