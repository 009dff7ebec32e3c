import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { AnnotationIndex, inTextOrder, type Placed } from './annotation-index.ts';
import type { Descriptions } from './descriptions.ts';
import { drawBlock, drawOver } from './draw-block.ts';
import type { Found, Looks, Marking } from './marking.ts';
import type { SectionView } from './section-view.ts';
import { svg } from './svg.ts';

/** What was painted for a block, and of what: the same again needs no painting. */
interface Painted {
  readonly bucket: readonly Placed[];
  readonly version: number;
  readonly looks: Looks;
  readonly group: SVGGElement;
  /** Top of each annotation that begins in the block, in CSS pixels below the section's top. */
  readonly tops: ReadonlyMap<Id, number>;
}

interface Sheet {
  readonly view: SectionView;
  readonly blocks: Map<number, Painted>;
  readonly over: SVGGElement;
  overVersion: number;
}

/**
 * Paints the marks of the annotations into each section, for the sections near the
 * viewport only: all layout is read first, then everything is written. Cost depends on
 * what is near, never on how many annotations there are.
 */
export class Painter {
  readonly #blocks: readonly Block[];
  readonly #descriptions: Descriptions;
  readonly #onPainted: () => void;
  readonly #sheets = new Map<Element, Sheet>();
  readonly #near = new Set<Sheet>();
  readonly #observer: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  readonly #refresh = (): void => this.refresh();
  #marking: Marking;
  #version = 0;
  #overVersion = 0;
  #frame = 0;

  constructor(
    blocks: readonly Block[],
    marking: Omit<Marking, 'index'>,
    scroller: Element,
    descriptions: Descriptions,
    onPainted: () => void,
  ) {
    this.#blocks = blocks;
    this.#marking = { ...marking, index: AnnotationIndex.empty(blocks) };
    this.#descriptions = descriptions;
    this.#onPainted = onPainted;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
      root: scroller,
      rootMargin: '100% 0px',
    });
    this.#sizes = new ResizeObserver((entries) => this.#resized(entries));
    document.fonts?.addEventListener('loadingdone', this.#refresh);
  }

  get index(): AnnotationIndex {
    return this.#marking.index;
  }

  /** Follows a section for as long as it is in the document. */
  attach(view: SectionView): void {
    const over = svg('g', '');
    view.marks.append(over);
    this.#sheets.set(view.dom, { view, blocks: new Map(), over, overVersion: -1 });
    this.#observer.observe(view.dom);
    this.#sizes.observe(view.dom);
  }

  detach(view: SectionView): void {
    this.#observer.unobserve(view.dom);
    this.#sizes.unobserve(view.dom);
    const sheet = this.#sheets.get(view.dom);
    if (sheet !== undefined) this.#near.delete(sheet);
    this.#sheets.delete(view.dom);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#sizes.disconnect();
    document.fonts?.removeEventListener('loadingdone', this.#refresh);
  }

  show(annotations: ReadonlyMap<Id, Annotation>, looks: Looks): void {
    const index = this.#marking.index.with(annotations);
    if (index === this.#marking.index && looks === this.#marking.looks) return;
    if (looks !== this.#marking.looks) this.#version++;
    this.#marking = { ...this.#marking, index, looks };
    this.#overVersion++;
    this.#schedule();
  }

  open(open: Id | null): void {
    if (open === this.#marking.open) return;
    this.#marking = { ...this.#marking, open };
    this.refresh();
  }

  hover(hovered: Id | null): void {
    if (hovered === this.#marking.hovered) return;
    this.#over({ hovered });
  }

  find(found: Found): void {
    this.#over({ found });
  }

  pend(pending: readonly Passage[]): void {
    if (pending !== this.#marking.pending) this.#over({ pending });
  }

  /** Paints everything near anew: the geometry has changed. */
  refresh(): void {
    this.#version++;
    this.#overVersion++;
    this.#schedule();
  }

  /** Paints a section at once, as before a jump to it. */
  paint(section: Element): void {
    const sheet = this.#sheets.get(section);
    if (sheet !== undefined) this.#near.add(sheet);
    this.#flush();
  }

  /** Tops of the annotations that begin near the viewport, in CSS pixels below the top of the document element. */
  tops(): Map<Id, number> {
    const tops = new Map<Id, number>();
    for (const { view, blocks } of this.#near) {
      const offset = view.dom.offsetTop;
      for (const painted of blocks.values()) for (const [id, top] of painted.tops) tops.set(id, offset + top);
    }
    return tops;
  }

  /** The annotations that begin near the viewport, and the open one, in the order of the text. */
  near(): Annotation[] {
    const { index, open } = this.#marking;
    const ids = new Set(open === null ? [] : [open]);
    for (const { blocks } of this.#near)
      for (const { tops } of blocks.values()) for (const id of tops.keys()) ids.add(id);
    return [...ids].flatMap((id) => index.get(id)?.annotation ?? []).toSorted(inTextOrder);
  }

  #over(change: Partial<Marking>): void {
    this.#marking = { ...this.#marking, ...change };
    this.#overVersion++;
    this.#schedule();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.#sheets.get(target);
      if (sheet === undefined) continue;
      if (isIntersecting) this.#near.add(sheet);
      else this.#near.delete(sheet);
    }
    this.#schedule();
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      const sheet = this.#sheets.get(target);
      sheet?.blocks.forEach((painted, block) => sheet.blocks.set(block, { ...painted, version: -1 }));
      if (sheet !== undefined) sheet.overVersion = -1;
    }
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#flush());
  }

  #flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const writes: (() => void)[] = [];
    for (const sheet of this.#near) this.#measure(sheet, writes);
    for (const write of writes) write();
    this.#onPainted();
  }

  /** Reads what a section needs and leaves how to write it. */
  #measure(sheet: Sheet, writes: (() => void)[]): void {
    const { view, blocks, over } = sheet;
    const elements = blockElements(view.contentDOM);
    const stale = elements.filter(([block]) => this.#isStale(blocks.get(block), block));
    if (stale.length === 0 && sheet.overVersion === this.#overVersion) return;
    const origin = view.dom.getBoundingClientRect();
    for (const [block, element] of stale) {
      const bucket = this.#marking.index.inBlock(block);
      const before = blocks.get(block);
      const { marks, tops } = drawBlock(element, this.#range(block), bucket, this.#marking, origin);
      const group = before?.group ?? svg('g', '');
      const { looks } = this.#marking;
      blocks.set(block, { bucket, version: this.#version, looks, group, tops });
      writes.push(() => {
        group.replaceChildren(...marks);
        if (before === undefined) view.marks.insertBefore(group, over);
        if (before?.bucket !== bucket || before.looks !== looks) this.#descriptions.describe(element, bucket);
      });
    }
    if (sheet.overVersion === this.#overVersion) return;
    sheet.overVersion = this.#overVersion;
    const marks: SVGElement[] = [];
    for (const [block, element] of elements)
      marks.push(...drawOver(element, this.#range(block), this.#marking, origin));
    writes.push(() => over.replaceChildren(...marks));
  }

  #isStale(painted: Painted | undefined, block: number): boolean {
    const bucket = this.#marking.index.inBlock(block);
    if (painted === undefined) return bucket.length > 0;
    return painted.bucket !== bucket || (painted.version !== this.#version && bucket.length > 0);
  }

  #range(block: number): Passage {
    const { start = 0, end = 0 } = this.#blocks[block] ?? {};
    return { start, end };
  }
}

function blockElements(container: Element): [block: number, element: HTMLElement][] {
  return [...container.children].flatMap((element) =>
    element instanceof HTMLElement && element.dataset['block'] !== undefined
      ? [[Number(element.dataset['block']), element]]
      : [],
  );
}
