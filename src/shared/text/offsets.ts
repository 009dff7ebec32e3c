import { firstWhere } from '../first-where.ts';

/**
 * The only converter between the two ways to count in a text: UTF-16 code units, as everywhere in
 * Readout, and Unicode code points, as the W3C and REFI-QDA count. A surrogate that stands alone is
 * a code point of its own. Made in O(text), asked in O(log pairs).
 */
export class CodePoints {
  /** How many there are. */
  readonly length: number;
  readonly #units: number;
  /** For each surrogate pair, in order, the UTF-16 offset of its first half. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#units = text.length;
    this.#pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
    this.length = text.length - this.#pairs.length;
  }

  /** Code points before a UTF-16 offset; one between the halves of a pair counts as behind it. */
  of(units: number): number {
    const offset = Math.min(Math.max(0, units), this.#units);
    const before = firstWhere(this.#pairs.length, (k) => (this.#pairs[k] ?? 0) + 1 >= offset);
    return offset - before;
  }

  /** The UTF-16 offset of a code point; what lies outside the text counts as its nearest end. */
  units(points: number): number {
    const index = Math.min(Math.max(0, points), this.length);
    return index + firstWhere(this.#pairs.length, (k) => (this.#pairs[k] ?? 0) - k >= index);
  }
}
