import type { Passage } from '../../shared/model/annotation.ts';
import type { Geometry } from './geometry.ts';

const name = 'readout-found';

/** Inverts the text of the current find mark, by a custom highlight: one range at most. */
export class FoundText {
  readonly #geometry: Geometry;

  constructor(geometry: Geometry) {
    this.#geometry = geometry;
  }

  show(passage: Passage | null): void {
    if (!('highlights' in CSS)) return;
    const range = passage === null ? null : this.#geometry.range(passage);
    if (range === null) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(range));
  }
}
