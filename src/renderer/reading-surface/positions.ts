import type { Block } from '../../shared/model/document.ts';
import type { Plan } from './plan.ts';

/**
 * Canonical offsets (UTF-16) to ProseMirror positions and back. Between blocks there is
 * white space of any length, so inside a block a position is the offset plus a constant
 * of that block; both ways are a binary search and an addition.
 */
export class Positions {
  /** For each planned block, in order: its index, and offset and position of its first character. */
  readonly #blocks: readonly number[];
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #at: readonly number[];
  readonly #sections: readonly number[];

  /** Throws a RangeError when the plan names a block that is not there or leaves the order of the text. */
  constructor(blocks: readonly Block[], plan: Plan) {
    const indices: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const at: number[] = [];
    const sections: number[] = [];
    let position = 0;
    let last = -1;
    plan.forEach((section, s) => {
      position++; // into the section
      for (const { block } of section.blocks) {
        const record = blocks[block];
        if (record === undefined || block <= last) throw new RangeError(`Block ${block} is out of order`);
        last = block;
        position++; // into the block
        indices.push(block);
        starts.push(record.start);
        ends.push(record.end);
        at.push(position);
        sections.push(s);
        position += record.end - record.start + 1; // over its text, out of the block
      }
      position++; // out of the section
    });
    this.#blocks = indices;
    this.#starts = starts;
    this.#ends = ends;
    this.#at = at;
    this.#sections = sections;
  }

  /** Position of an offset; from the white space after a block, the position at the block's end. */
  toPosition(offset: number): number {
    const i = Math.max(0, lastUpTo(this.#starts, offset));
    const start = this.#starts[i] ?? 0;
    const end = this.#ends[i] ?? 0;
    return (this.#at[i] ?? 0) + Math.min(Math.max(offset, start), end) - start;
  }

  /**
   * Offset of a position. One that lies between two blocks is the end of the block before
   * it, or with `after` the start of the next one.
   */
  toOffset(position: number, after = false): number {
    const i = Math.max(0, lastUpTo(this.#at, position));
    const start = this.#starts[i] ?? 0;
    const end = this.#ends[i] ?? 0;
    const offset = start + position - (this.#at[i] ?? 0);
    if (offset <= end) return Math.max(offset, start);
    return (after ? this.#starts[i + 1] : undefined) ?? end;
  }

  /** Position of a block's first character, or -1 where the plan leaves the block out. */
  ofBlock(block: number): number {
    const i = lastUpTo(this.#blocks, block);
    return this.#blocks[i] === block ? (this.#at[i] ?? -1) : -1;
  }

  /** Index of the planned section that holds a block, or the nearest planned one before it. */
  sectionOf(block: number): number {
    return this.#sections[Math.max(0, lastUpTo(this.#blocks, block))] ?? 0;
  }
}

/** Index of the last value that is at most `limit`, in a rising list; -1 where there is none. O(log n). */
function lastUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
