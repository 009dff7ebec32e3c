import type { Item } from '../../shared/comparison/items.ts';
import { type Chunk, lineHeights, type Placement } from '../../shared/comparison/lines.ts';
import { type Drawn, drawnAt } from '../../shared/comparison/overview.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { createStore, type Store } from '../state/store.ts';
import { estimatedBlock } from './estimate.ts';

/** Where the items stand, in CSS pixels below the top of the rows. */
export interface RowGeometry {
  readonly drawn: readonly Drawn[];
  readonly height: number;
}

/** What the rows are laid out in. */
export interface RowStage {
  readonly scroller: HTMLElement;
  /** Holds both texts and, in `[data-chunk]`, what stands between them. */
  readonly grid: HTMLElement;
  readonly left: Surface;
  readonly right: Surface;
  /** UTF-16 code units of a block. */
  readonly lengths: { readonly left: (block: number) => number; readonly right: (block: number) => number };
}

/**
 * Keeps both texts and what stands between them at the same heights: every chunk is cut
 * into lines whose heights are set in all three. A chunk is measured when it comes near
 * the viewport, until then its height is estimated from the length of its text. All
 * reading comes before all writing. What stands at the top edge stays there.
 */
export class RowLayout {
  readonly geometry: Store<RowGeometry> = createStore<RowGeometry>({ drawn: [], height: 0 });
  /** Chunks within a screen of the viewport. */
  readonly near: Store<ReadonlySet<number>> = createStore<ReadonlySet<number>>(new Set());
  readonly #stage: RowStage;
  #chunks: readonly Chunk[] = [];
  #heights: (readonly number[])[] = [];
  readonly #measured = new Set<number>();
  #layers: readonly HTMLElement[] = [];
  readonly #seen: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  #width = 0;
  #frame = 0;
  readonly #remeasure = (): void => this.invalidate();

  constructor(stage: RowStage) {
    this.#stage = stage;
    this.#width = stage.grid.clientWidth;
    this.#seen = new IntersectionObserver((entries) => this.#nearChanged(entries), {
      root: stage.scroller,
      rootMargin: '100% 0px',
    });
    this.#sizes = new ResizeObserver(() => {
      if (stage.grid.clientWidth === this.#width) return;
      this.#width = stage.grid.clientWidth;
      this.invalidate();
    });
    this.#sizes.observe(stage.grid);
    document.fonts.addEventListener('loadingdone', this.#remeasure);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#seen.disconnect();
    this.#sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
  }

  /** Lays out other chunks; their elements are in the page already. The row `anchor` stays where it is, if it is in sight. */
  show(chunks: readonly Chunk[], anchor: number | null): void {
    const before = this.#edge(anchor);
    this.#chunks = chunks;
    this.#measured.clear();
    this.#seen.disconnect();
    this.#layers = [...this.#stage.grid.querySelectorAll<HTMLElement>('[data-chunk]')];
    for (const layer of this.#layers) this.#seen.observe(layer);
    this.#heights = chunks.map((chunk) => this.#estimated(chunk));
    this.#place(chunks.keys());
    this.#write(chunks.keys(), before);
    this.#measureNear(before);
  }

  /** Measures everything near anew: the width, the type or the words between the texts are others. */
  invalidate(): void {
    this.#measured.clear();
    this.#schedule();
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

  #nearChanged(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(this.near.get());
    for (const { target, isIntersecting } of entries) {
      const index = target instanceof HTMLElement ? Number(target.dataset['chunk']) : -1;
      if (isIntersecting) near.add(index);
      else near.delete(index);
    }
    this.near.set(() => near);
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#measureNear(this.#edge(null));
    });
  }

  /** Measures what is within a screen of the viewport; what is measured may bring more near, three times at most. */
  #measureNear(edge: Edge | null): void {
    for (let turn = 0; turn < 3; turn++) {
      const { scrollTop, clientHeight } = this.#stage.scroller;
      const tops = this.#chunkTops();
      const near = this.#chunks.flatMap((_, i) => {
        const top = tops[i] ?? 0;
        const bottom = tops[i + 1] ?? 0;
        const isNear = bottom >= scrollTop - clientHeight && top <= scrollTop + 2 * clientHeight;
        return isNear || this.near.get().has(i) ? [i] : [];
      });
      if (!this.#measure(near, edge)) return;
    }
  }

  /** False when there was nothing to measure. */
  #measure(indices: readonly number[], edge: Edge | null): boolean {
    const wanted = indices.filter((index) => !this.#measured.has(index));
    if (wanted.length === 0) return false;
    this.#place(wanted);
    const found = wanted.map((index) => this.#read(index));
    wanted.forEach((index, i) => {
      const { heights, complete } = found[i] ?? { heights: [], complete: false };
      this.#heights[index] = heights;
      if (complete) this.#measured.add(index);
    });
    this.#write(wanted, edge ?? this.#edge(null));
    return found.some(({ complete }) => complete);
  }

  /** Complete when the chunk's own words stand in the page too: far from the viewport they do not. */
  #read(index: number): { heights: readonly number[]; complete: boolean } {
    const chunk = this.#chunks[index];
    const layer = this.#layers[index];
    if (chunk === undefined || layer === undefined) return { heights: [], complete: false };
    const left = heightsIn(this.#stage.left.section(index), 'block');
    const right = heightsIn(this.#stage.right.section(index), 'block');
    const items = heightsIn(layer, 'measure');
    const heights = lineHeights(chunk, {
      left: (block) => left.get(String(block)) ?? 0,
      right: (block) => right.get(String(block)) ?? 0,
      item: (item) => items.get(measureName(item)) ?? 0,
    });
    return { heights, complete: chunk.items.length === 0 || layer.childElementCount > 0 };
  }

  #estimated(chunk: Chunk): readonly number[] {
    const { lengths } = this.#stage;
    return lineHeights(chunk, {
      left: (block) => estimatedBlock(lengths.left(block), this.#width),
      right: (block) => estimatedBlock(lengths.right(block), this.#width),
      item: () => 36,
    });
  }

  /** Puts each block on its line, and takes away those that are folded. */
  #place(indices: Iterable<number>): void {
    for (const index of indices) {
      const chunk = this.#chunks[index];
      if (chunk === undefined) continue;
      for (const side of ['left', 'right'] as const) {
        const blocks = this.#stage[side].section(index)?.querySelectorAll<HTMLElement>('[data-block]') ?? [];
        for (const block of blocks) placeBlock(block, chunk[side].get(Number(block.dataset['block'])));
      }
    }
  }

  #write(indices: Iterable<number>, edge: Edge | null): void {
    const { left, right } = this.#stage;
    for (const index of indices) {
      const heights = this.#heights[index] ?? [];
      const rows = heights.map((height) => `${height}px`).join(' ') || 'none';
      const layer = this.#layers[index];
      if (layer !== undefined) layer.style.gridTemplateRows = rows;
      for (const section of [left.section(index), right.section(index)]) {
        if (section === null) continue;
        // Whether or not the browser lays its content out now, a section is as high as its chunk.
        section.style.height = `${sum(heights)}px`;
        if (section.firstElementChild instanceof HTMLElement)
          section.firstElementChild.style.gridTemplateRows = rows;
      }
    }
    const drawn = this.#drawn();
    this.geometry.set(() => ({ drawn, height: drawn.at(-1)?.bottom ?? 0 }));
    left.repaint();
    right.repaint();
    if (edge === null) return;
    const item = this.#itemOf(edge.row);
    if (item !== undefined) this.#stage.scroller.scrollTop = item.top + edge.below;
  }

  /** What is at the top edge of the scroller, or the row that is to stay where it is. */
  #edge(anchor: number | null): Edge | null {
    const { scrollTop } = this.#stage.scroller;
    const kept = anchor !== null && this.isInSight(anchor) ? this.#itemOf(anchor) : undefined;
    const item = kept ?? this.geometry.get().drawn.find(({ bottom }) => bottom > scrollTop);
    if (item === undefined || (kept === undefined && scrollTop <= 0)) return null;
    return { row: kept === undefined || anchor === null ? item.from : anchor, below: scrollTop - item.top };
  }

  #chunkTops(): number[] {
    const tops = [0];
    for (const heights of this.#heights) tops.push((tops.at(-1) ?? 0) + sum(heights));
    return tops;
  }

  #drawn(): Drawn[] {
    const tops = this.#chunkTops();
    return this.#chunks.flatMap((chunk, i) => {
      const heights = this.#heights[i] ?? [];
      let top = tops[i] ?? 0;
      return chunk.items.map(({ item, line, span }) => {
        const bottom = top + sum(heights.slice(line - 1, line - 1 + span));
        const [from, to] = item.type === 'row' ? [item.row.index, item.row.index + 1] : [item.from, item.to];
        const placed = { from, to, top, bottom };
        top = bottom;
        return placed;
      });
    });
  }
}

/** A row and how far the top edge of the scroller is below its top, in CSS pixels. */
interface Edge {
  readonly row: number;
  readonly below: number;
}

/** How the element whose height counts for an item is found. */
export function measureName(item: Item): string {
  return item.type === 'row' ? `row ${item.row.index}` : `fold ${item.from}`;
}

/** Heights of the elements of one kind, by their name. Reads layout. */
function heightsIn(root: Element | null, kind: 'block' | 'measure'): ReadonlyMap<string, number> {
  const elements = root?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
  return new Map(
    [...elements].map((element) => [element.dataset[kind] ?? '', element.getBoundingClientRect().height]),
  );
}

function placeBlock(block: HTMLElement, at: Placement | undefined): void {
  block.style.display = at === undefined ? 'none' : '';
  block.style.gridRow = at === undefined ? '' : `${at.line} / span ${at.span}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
