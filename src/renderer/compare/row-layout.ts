import { type Drawn, drawnAt, stretchesOf } from '../../shared/comparison/drawn.ts';
import { type LineHeights, lineHeights } from '../../shared/comparison/line-heights.ts';
import type { Chunk } from '../../shared/comparison/lines.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { createStore, type Store } from '../state/store.ts';
import { drawnChunks } from './drawn-chunks.ts';
import { estimatedBlock } from './estimate.ts';
import { RowElements, type RowRoots } from './row-elements.ts';

/** Where the items stand, in CSS pixels below the top of the rows. */
export interface RowGeometry {
  /** In order of the rows. */
  readonly drawn: readonly Drawn[];
  /** The same in order of height: rows that flow beside each other are one. */
  readonly stretches: readonly Drawn[];
  readonly height: number;
}

/** What the rows are laid out in. */
export interface RowStage extends RowRoots {
  readonly scroller: HTMLElement;
  readonly left: Surface;
  readonly right: Surface;
  /** UTF-16 code units of a block. */
  readonly lengths: { readonly left: (block: number) => number; readonly right: (block: number) => number };
}

/** How long what is in sight stands alone before what is near is made ready too, in milliseconds. */
const pause = 100;
/** About how high a folded bar or the words for an empty side are before they are measured, CSS pixels. */
const estimatedWords = 36;

/**
 * Keeps both texts and what stands between them at the same heights: every chunk is cut
 * into lines whose heights are set in all three. A chunk is placed and measured when it
 * comes near the viewport, until then its height is estimated from the length of its text;
 * at first only what is in sight is. All reading comes before all writing. What stands at
 * the top edge stays there.
 */
export class RowLayout {
  readonly geometry: Store<RowGeometry> = createStore<RowGeometry>({ drawn: [], stretches: [], height: 0 });
  /** Chunks in sight, and a moment later those within a screen of it. */
  readonly near: Store<ReadonlySet<number>> = createStore<ReadonlySet<number>>(new Set());
  /** Whether what is in sight stands, and there is time for what is around it. */
  readonly rested: Store<boolean> = createStore(false);
  readonly #stage: RowStage;
  #chunks: readonly Chunk[] = [];
  #heights: LineHeights[] = [];
  /** Where each chunk begins, and the end. */
  #tops: readonly number[] = [];
  readonly #measured = new Set<number>();
  readonly #elements: RowElements;
  readonly #sizes: ResizeObserver;
  #width = 0;
  #words: object | null = null;
  /** How far around the sight a chunk is near, in screens. */
  #margin = 0;
  #frame = 0;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #remeasure = (): void => this.invalidate();
  readonly #scrolled = (): void => this.#schedule();

  constructor(stage: RowStage) {
    this.#stage = stage;
    this.#elements = new RowElements(stage);
    this.#width = stage.grid.clientWidth;
    this.#sizes = new ResizeObserver(() => {
      this.#schedule();
      if (stage.grid.clientWidth === this.#width) return;
      this.#width = stage.grid.clientWidth;
      this.invalidate();
    });
    this.#sizes.observe(stage.grid);
    this.#sizes.observe(stage.scroller);
    this.#timer = setTimeout(() => {
      this.#margin = 1;
      this.#schedule();
      this.rested.set(() => true);
    }, pause);
    stage.scroller.addEventListener('scroll', this.#scrolled, { passive: true });
    document.fonts.addEventListener('loadingdone', this.#remeasure);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#elements.stop();
    this.#sizes.disconnect();
    this.#stage.scroller.removeEventListener('scroll', this.#scrolled);
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
  }

  /**
   * Lays out other chunks, by estimate; their elements are in the page already. The row `anchor`
   * stays where it is, if it is in sight. What is near is measured by `settle`.
   */
  show(chunks: readonly Chunk[], anchor: number | null): void {
    const before = this.#edge(anchor);
    this.#chunks = chunks;
    this.#measured.clear();
    this.#elements.show(chunks);
    this.#heights = chunks.map((chunk) => this.#estimated(chunk));
    this.#write(chunks.keys(), before);
    // Another set in any case: what is near is drawn for these chunks, and then settled.
    this.near.set(() => new Set(this.#nearNow()));
  }

  /** Measures what is near, once it is drawn. Nothing while other chunks are to be shown, or others are near. */
  settle(chunks: readonly Chunk[], near: ReadonlySet<number>): void {
    if (chunks === this.#chunks && near === this.near.get()) this.#measureNear(this.#edge(null));
  }

  /** Takes sections that were mounted since into the layout. */
  mounted(): void {
    this.#elements.mounted(this.#heights);
  }

  /** Measures everything near anew: the width, the type or the words between the texts are others. */
  invalidate(): void {
    this.#measured.clear();
    this.#schedule();
  }

  /** Measures everything near anew when other words stand between the texts. */
  tell(words: object): void {
    if (words !== this.#words) this.invalidate();
    this.#words = words;
  }

  /** Measures some chunks anew: words in them are drawn in another way. */
  changed(chunks: Iterable<number>): void {
    for (const chunk of chunks) this.#measured.delete(chunk);
    this.#schedule();
  }

  /** Where a row, or the bar that stands for it, is, once everything around it is measured. */
  placeOf(row: number): { readonly top: number; readonly bottom: number } {
    const index = this.#chunks.findIndex(({ from, to }) => from <= row && row < to);
    const around = [index - 1, index, index + 1].filter((i) => i in this.#chunks);
    this.#measure(around, null);
    return this.#itemOf(row) ?? { top: 0, bottom: 0 };
  }

  /** The first row whose top is in sight, or that fills the sight. */
  firstInSight(): number | null {
    const { scrollTop, clientHeight } = this.#stage.scroller;
    const { drawn } = this.geometry.get();
    const whole = drawn.find(({ top }) => top >= scrollTop - 1 && top < scrollTop + clientHeight);
    return (whole ?? drawn.find(({ bottom }) => bottom > scrollTop))?.from ?? null;
  }

  isInSight(row: number): boolean {
    const { scrollTop, clientHeight } = this.#stage.scroller;
    const item = this.#itemOf(row);
    return item !== undefined && item.bottom > scrollTop && item.top < scrollTop + clientHeight;
  }

  #itemOf(row: number): Drawn | undefined {
    return drawnAt(this.geometry.get().drawn, row);
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#measureNear(this.#edge(null));
    });
  }

  /** Measures what is near; what is measured may bring more near, three times at most. */
  #measureNear(edge: Edge | null): void {
    for (let turn = 0; turn < 3; turn++) {
      const near = this.#nearNow();
      const isSame =
        near.length === this.near.get().size && near.every((index) => this.near.get().has(index));
      if (!isSame) this.near.set(() => new Set(near));
      if (!this.#measure(near, edge)) return;
    }
  }

  /** The chunks in sight or near it, as far as their heights are known. */
  #nearNow(): number[] {
    const { scrollTop, clientHeight } = this.#stage.scroller;
    const first = scrollTop - this.#margin * clientHeight;
    const last = scrollTop + (1 + this.#margin) * clientHeight;
    return this.#chunks.flatMap((_, i) =>
      !this.#isEmpty(i) && (this.#tops[i + 1] ?? 0) >= first && (this.#tops[i] ?? 0) <= last ? [i] : [],
    );
  }

  /** Whether a chunk is folded away whole. Thousands of them can stand at one height. */
  #isEmpty(index: number): boolean {
    return this.#chunks[index]?.items.length === 0;
  }

  /** False when there was nothing to measure. */
  #measure(indices: readonly number[], edge: Edge | null): boolean {
    const wanted = indices.filter((index) => index in this.#chunks && !this.#measured.has(index));
    if (wanted.length === 0) return false;
    const last = Math.max(...wanted);
    this.#stage.left.mountThrough(last);
    this.#stage.right.mountThrough(last);
    for (const index of wanted) this.#elements.place(index);
    const found = wanted.map((index) => this.#elements.read(index));
    wanted.forEach((index, i) => {
      const { heights, complete } = found[i] ?? {};
      if (heights !== undefined) this.#heights[index] = heights;
      if (complete === true) this.#measured.add(index);
    });
    this.#write(wanted, edge ?? this.#edge(null));
    return found.some(({ complete }) => complete);
  }

  #estimated(chunk: Chunk): LineHeights {
    const { lengths } = this.#stage;
    return lineHeights(chunk, {
      left: (block) => estimatedBlock(lengths.left(block), this.#width),
      right: (block) => estimatedBlock(lengths.right(block), this.#width),
      item: () => estimatedWords,
    });
  }

  #write(indices: Iterable<number>, edge: Edge | null): void {
    for (const index of indices) {
      const heights = this.#heights[index];
      if (heights !== undefined) this.#elements.write(index, heights);
    }
    const { drawn, tops } = drawnChunks(this.#chunks, this.#heights);
    this.#tops = tops;
    this.geometry.set(() => ({ drawn, stretches: stretchesOf(drawn), height: tops.at(-1) ?? 0 }));
    this.#stage.left.repaint();
    this.#stage.right.repaint();
    if (edge === null) return;
    const item = this.#itemOf(edge.row);
    if (item === undefined) return;
    // Of rows that were folded meanwhile, the bar is to be seen.
    const below = item.to - item.from > 1 ? Math.min(0, edge.below) : edge.below;
    this.#stage.scroller.scrollTop = item.top + below;
  }

  /** What is at the top edge of the scroller, or the row that is to stay where it is. */
  #edge(anchor: number | null): Edge | null {
    if (this.geometry.get().drawn.length === 0) return null;
    const { scrollTop } = this.#stage.scroller;
    const kept = anchor !== null && this.isInSight(anchor) ? this.#itemOf(anchor) : undefined;
    const item = kept ?? this.geometry.get().drawn.find(({ bottom }) => bottom > scrollTop);
    if (item === undefined || (kept === undefined && scrollTop <= 0)) return null;
    return { row: kept === undefined || anchor === null ? item.from : anchor, below: scrollTop - item.top };
  }
}

/** A row and how far the top edge of the scroller is below its top, in CSS pixels. */
interface Edge {
  readonly row: number;
  readonly below: number;
}
