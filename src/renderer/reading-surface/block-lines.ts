import type { Passage } from '../../shared/model/annotation.ts';
import { lineBoxes, type LineBox } from './line-boxes.ts';

/** Where the text of one block stands. Each stretch is asked of the layout once. */
export class BlockLines {
  /** The block's own passage. */
  readonly block: Passage;
  readonly #element: Element;
  readonly #origin: DOMRect;
  readonly #known = new Map<string, LineBox[]>();
  #em: number | null = null;

  constructor(element: Element, block: Passage, origin: DOMRect) {
    this.#element = element;
    this.block = block;
    this.#origin = origin;
  }

  /** Type size, in CSS pixels. */
  get em(): number {
    this.#em ??= Number.parseFloat(getComputedStyle(this.#element).fontSize) || 16;
    return this.#em;
  }

  /** The lines of a passage inside the block, a box each. */
  boxes({ start, end }: Passage): readonly LineBox[] {
    const key = `${start} ${end}`;
    const from = this.block.start;
    const boxes =
      this.#known.get(key) ??
      lineBoxes(this.#element, { start: start - from, end: end - from }, this.#origin);
    this.#known.set(key, boxes);
    return boxes;
  }
}
