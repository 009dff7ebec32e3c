import type { Item } from '../../shared/comparison/items.ts';
import type { LineHeights } from '../../shared/comparison/line-heights.ts';
import type { Chunk, Placement } from '../../shared/comparison/lines.ts';

/** How the element whose height counts for an item is found. */
export function measureName(item: Item): string {
  return item.type === 'row' ? `row ${item.row.index}` : `fold ${item.from}`;
}

/** The property of a chunk's element that says how high B's lines are in one of its flows. */
export function flowLines(flow: number): string {
  return `--flow-${flow}`;
}

/** Heights of the elements of one kind, by their name, CSS pixels. Reads layout. */
export function heightsIn(root: Element | undefined, kind: 'block' | 'measure'): ReadonlyMap<string, number> {
  const elements = root?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
  return new Map(
    [...elements].map((element) => [element.dataset[kind] ?? '', element.getBoundingClientRect().height]),
  );
}

/** Puts each block of a section on its line, and takes away those that are folded. */
export function placeBlocks(section: Element | undefined, placements: ReadonlyMap<number, Placement>): void {
  for (const block of section?.querySelectorAll<HTMLElement>('[data-block]') ?? []) {
    const at = placements.get(Number(block.dataset['block']));
    block.style.display = at === undefined ? 'none' : '';
    block.style.gridRow = at === undefined ? '' : `${at.line} / span ${at.span}`;
  }
}

/** Sets the lines of a section. Whether or not the browser lays its content out now, it is as high as its chunk. */
export function setSection(section: HTMLElement | undefined, heights: readonly number[]): void {
  if (section === undefined) return;
  section.style.height = `${sum(heights)}px`;
  if (section.firstElementChild instanceof HTMLElement)
    section.firstElementChild.style.gridTemplateRows = templateOf(heights);
}

/** Sets the lines of what stands between the texts in a chunk: A's, and in its flows B's too. */
export function setLayer(layer: HTMLElement | undefined, chunk: Chunk, { left, right }: LineHeights): void {
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
