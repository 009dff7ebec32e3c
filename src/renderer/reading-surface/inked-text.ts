import type { Passage } from '../../shared/model/annotation.ts';
import type { Geometry } from './geometry.ts';

/** Longest passage inked, in UTF-16 code units: over a whole book it costs seconds, and body text reads without. */
const longest = 20_000;

/** Gives some of the text another ink, that of `::highlight(name)`, where a mark under it asks for it. */
export class InkedText {
  readonly #geometry: Geometry;
  readonly #name: string;
  readonly #priority: number;
  #own: Highlight | null = null;

  /** Where two overlap, the one of higher priority is seen. */
  constructor(geometry: Geometry, name: string, priority: number) {
    this.#geometry = geometry;
    this.#name = name;
    this.#priority = priority;
  }

  /** These passages, and none of those before. Another surface's of the same name stay. */
  show(passages: readonly Passage[]): void {
    if (!('highlights' in CSS)) return;
    if (this.#own !== null && CSS.highlights.get(this.#name) === this.#own) CSS.highlights.delete(this.#name);
    this.#own = null;
    const ranges = passages
      .filter(({ start, end }) => end - start <= longest)
      .flatMap((passage) => this.#geometry.range(passage) ?? []);
    if (ranges.length === 0) return;
    this.#own = new Highlight(...ranges);
    this.#own.priority = this.#priority;
    CSS.highlights.set(this.#name, this.#own);
  }
}
