import type { SideName } from '../../shared/alignment/alignment.ts';
import type { Item } from '../../shared/comparison/items.ts';
import { type LineHeights, lineHeights } from '../../shared/comparison/line-heights.ts';
import type { Chunk, Placement } from '../../shared/comparison/lines.ts';

/** How the element whose height counts for an item is found. */
export function measureName(item: Item): string {
  return item.type === 'row' ? `row ${item.row.index}` : `fold ${item.from}`;
}

/** The property of a chunk's element that says how high B's lines are in one of its flows. */
export function flowLines(flow: number): string {
  return `--flow-${flow}`;
}

/** Both texts and what stands between them in the page. */
export interface RowRoots {
  /** Holds both texts and, in `[data-chunk]`, what stands between them. */
  readonly grid: HTMLElement;
  readonly left: { readonly element: HTMLElement };
  readonly right: { readonly element: HTMLElement };
}

/** Chunks placed in one idle moment. */
const slice = 16;

/** The elements of the chunks that are shown: puts blocks on their lines, reads heights, sets them. */
export class RowElements {
  readonly #roots: RowRoots;
  #chunks: readonly Chunk[] = [];
  #layers: readonly HTMLElement[] = [];
  readonly #placed = new Set<number>();
  /** Chunks whose sections stand in both texts: those from the first on. */
  #mounted = 0;
  #idle = 0;

  constructor(roots: RowRoots) {
    this.#roots = roots;
  }

  /** Takes other chunks; their elements are in the page. Blocks that nobody asks for are placed in idle moments. */
  show(chunks: readonly Chunk[]): void {
    this.#chunks = chunks;
    this.#layers = [...this.#roots.grid.querySelectorAll<HTMLElement>('[data-chunk]')];
    this.#placed.clear();
    this.#mounted = this.#mountedNow();
    this.stop();
    this.#placeSoon(0);
  }

  /** Gives the sections that were mounted since their place and their heights. */
  mounted(heights: readonly LineHeights[]): void {
    const from = this.#mounted;
    this.#mounted = this.#mountedNow();
    for (let index = from; index < this.#mounted; index++) {
      this.place(index);
      const found = heights[index];
      if (found !== undefined) this.#writeTexts(index, found);
    }
  }

  stop(): void {
    cancelIdleCallback(this.#idle);
  }

  /** Puts the blocks of a chunk on their lines, and takes away those that are folded. */
  place(index: number): void {
    const chunk = this.#chunks[index];
    if (chunk === undefined || index >= this.#mounted || this.#placed.has(index)) return;
    this.#placed.add(index);
    placeBlocks(this.#section('left', index), chunk.left);
    placeBlocks(this.#section('right', index), chunk.right);
  }

  /**
   * How high the lines of a chunk have to be. Complete when its texts and its own words stand in
   * the page: far from the viewport they do not. Reads layout.
   */
  read(index: number): { readonly heights: LineHeights; readonly complete: boolean } {
    const chunk = this.#chunks[index];
    const layer = this.#layers[index];
    if (chunk === undefined || layer === undefined) return { heights: noLines, complete: false };
    const left = heightsIn(this.#section('left', index), 'block');
    const right = heightsIn(this.#section('right', index), 'block');
    const items = heightsIn(layer, 'measure');
    const heights = lineHeights(chunk, {
      left: (block) => left.get(String(block)) ?? 0,
      right: (block) => right.get(String(block)) ?? 0,
      item: (item) => items.get(measureName(item)) ?? 0,
    });
    const complete = index < this.#mounted && (chunk.items.length === 0 || layer.childElementCount > 0);
    return { heights, complete };
  }

  /** Sets the lines of a chunk in both texts and between them. */
  write(index: number, heights: LineHeights): void {
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    setLayer(this.#layers[index], chunk, heights);
    this.#writeTexts(index, heights);
  }

  #writeTexts(index: number, heights: LineHeights): void {
    setSection(this.#section('left', index), heights.left);
    setSection(this.#section('right', index), heights.right);
  }

  #section(side: SideName, index: number): HTMLElement | undefined {
    const section = this.#roots[side].element.children[index];
    return section instanceof HTMLElement ? section : undefined;
  }

  #mountedNow(): number {
    const { left, right } = this.#roots;
    return Math.min(left.element.childElementCount, right.element.childElementCount);
  }

  #placeSoon(from: number): void {
    if (from >= this.#mounted) return;
    this.#idle = requestIdleCallback(() => {
      for (let index = from; index < from + slice; index++) this.place(index);
      this.#placeSoon(from + slice);
    });
  }
}

const noLines: LineHeights = { left: [], right: [] };

/** Heights of the elements of one kind, by their name, CSS pixels. Reads layout. */
function heightsIn(root: Element | undefined, kind: 'block' | 'measure'): ReadonlyMap<string, number> {
  const elements = root?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
  return new Map(
    [...elements].map((element) => [element.dataset[kind] ?? '', element.getBoundingClientRect().height]),
  );
}

/** Puts each block of a section on its line, and takes away those that are folded. */
function placeBlocks(section: Element | undefined, placements: ReadonlyMap<number, Placement>): void {
  for (const block of section?.querySelectorAll<HTMLElement>('[data-block]') ?? []) {
    const at = placements.get(Number(block.dataset['block']));
    block.style.display = at === undefined ? 'none' : '';
    block.style.gridRow = at === undefined ? '' : `${at.line} / span ${at.span}`;
  }
}

/** Sets the lines of a section. Whether or not the browser lays its content out now, it is as high as its chunk. */
function setSection(section: HTMLElement | undefined, heights: readonly number[]): void {
  if (section === undefined) return;
  const height = sum(heights);
  section.style.height = `${height}px`;
  // Of thousands of sections that are folded away at one height, none needs to be laid out.
  section.style.display = height === 0 ? 'none' : '';
  if (section.firstElementChild instanceof HTMLElement)
    section.firstElementChild.style.gridTemplateRows = templateOf(heights);
}

/** Sets the lines of what stands between the texts in a chunk: A's, and in its flows B's too. */
function setLayer(layer: HTMLElement | undefined, chunk: Chunk, { left, right }: LineHeights): void {
  if (layer === undefined) return;
  layer.style.gridTemplateRows = templateOf(left);
  chunk.flows.forEach(({ line, span }, i) =>
    layer.style.setProperty(flowLines(i), templateOf(right.slice(line - 1, line - 1 + span))),
  );
}

function templateOf(heights: readonly number[]): string {
  return heights.map((height) => `${height}px`).join(' ') || 'none';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
