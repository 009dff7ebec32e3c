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
  #left: readonly HTMLElement[] = [];
  #right: readonly HTMLElement[] = [];
  readonly #placed = new Set<number>();
  #idle = 0;

  constructor(roots: RowRoots) {
    this.#roots = roots;
  }

  /** Takes other chunks; their elements are in the page. Blocks that nobody asks for are placed in idle moments. */
  show(chunks: readonly Chunk[]): void {
    const { grid, left, right } = this.#roots;
    this.#chunks = chunks;
    this.#layers = allIn(grid, '[data-chunk]');
    this.#left = allIn(left.element, '[data-section]');
    this.#right = allIn(right.element, '[data-section]');
    this.#placed.clear();
    this.stop();
    this.#placeSoon(0);
  }

  stop(): void {
    cancelIdleCallback(this.#idle);
  }

  /** What stands between the texts, a chunk each. */
  get layers(): readonly HTMLElement[] {
    return this.#layers;
  }

  /** Puts the blocks of a chunk on their lines, and takes away those that are folded. */
  place(index: number): void {
    const chunk = this.#chunks[index];
    if (chunk === undefined || this.#placed.has(index)) return;
    this.#placed.add(index);
    placeBlocks(this.#left[index], chunk.left);
    placeBlocks(this.#right[index], chunk.right);
  }

  /**
   * How high the lines of a chunk have to be. Complete when the chunk's own words stand in the
   * page too: far from the viewport they do not. Reads layout.
   */
  read(index: number): { readonly heights: LineHeights; readonly complete: boolean } {
    const chunk = this.#chunks[index];
    const layer = this.#layers[index];
    if (chunk === undefined || layer === undefined) return { heights: noLines, complete: false };
    const left = heightsIn(this.#left[index], 'block');
    const right = heightsIn(this.#right[index], 'block');
    const items = heightsIn(layer, 'measure');
    const heights = lineHeights(chunk, {
      left: (block) => left.get(String(block)) ?? 0,
      right: (block) => right.get(String(block)) ?? 0,
      item: (item) => items.get(measureName(item)) ?? 0,
    });
    return { heights, complete: chunk.items.length === 0 || layer.childElementCount > 0 };
  }

  /** Sets the lines of a chunk in both texts and between them. */
  write(index: number, heights: LineHeights): void {
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    setLayer(this.#layers[index], chunk, heights);
    setSection(this.#left[index], heights.left);
    setSection(this.#right[index], heights.right);
  }

  #placeSoon(from: number): void {
    if (from >= this.#chunks.length) return;
    this.#idle = requestIdleCallback(() => {
      for (let index = from; index < from + slice; index++) this.place(index);
      this.#placeSoon(from + slice);
    });
  }
}

const noLines: LineHeights = { left: [], right: [] };

function allIn(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

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
