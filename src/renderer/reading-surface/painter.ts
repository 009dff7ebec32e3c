import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { AnnotationIndex, inTextOrder, type Placed } from './annotation-index.ts';
import type { Descriptions } from './descriptions.ts';
import { drawBlock, drawOver } from './draw-block.ts';
import type { Found, Looks, Marking } from './marking.ts';
import { type Blocks, NearBlocks } from './near-blocks.ts';
import { beginsIn, isDrawn, looksAlike } from './runs.ts';
import type { SectionView } from './section-view.ts';
import { svg } from './svg.ts';

/** What was painted for a block, and of what: the same again needs no painting. */
interface Painted {
  readonly bucket: readonly Placed[];
  readonly looks: Looks;
  /** The open annotation, where it makes a difference to the block. */
  readonly open: Id | null;
  /** Counts up when the lines of its section may stand elsewhere. */
  readonly geometry: number;
  readonly group: SVGGElement;
  /** Top of each annotation that begins in the block, in CSS pixels below the section's top. */
  readonly tops: ReadonlyMap<Id, number>;
}

/** What is painted in a section. */
interface Sheet {
  readonly blocks: Map<number, Painted>;
  readonly over: SVGGElement;
  /** What `over` was painted of: which passing marks, in which blocks; empty without any. */
  overOf: string;
  /** Width and height when it was painted last. */
  size: string;
}

/**
 * Paints the marks of the annotations into each section, for the blocks near the viewport
 * only: all layout is read first, also by those who are told then, and everything is written
 * after. Cost depends on what is near and has changed, never on how many annotations there are.
 */
export class Painter {
  readonly #blocks: readonly Block[];
  readonly #descriptions: Descriptions;
  readonly #onMeasured: () => void;
  readonly #sheets = new Map<SectionView, Sheet>();
  readonly #near: NearBlocks;
  readonly #sizes: ResizeObserver;
  readonly #refresh = (): void => this.refresh();
  readonly #views = new WeakMap<Element, SectionView>();
  #marking: Marking;
  /** Blocks the open annotation makes a difference to. */
  #opened: ReadonlySet<number> = new Set();
  #geometry = 0;
  #over = 0;
  #frame = 0;

  constructor(
    blocks: readonly Block[],
    marking: Omit<Marking, 'index'>,
    scroller: Element,
    descriptions: Descriptions,
    onMeasured: () => void,
  ) {
    this.#blocks = blocks;
    this.#marking = { ...marking, index: AnnotationIndex.empty(blocks) };
    this.#descriptions = descriptions;
    this.#onMeasured = onMeasured;
    this.#near = new NearBlocks(scroller, () => this.#schedule());
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
    this.#sheets.set(view, { blocks: new Map(), over, overOf: '', size: '' });
    this.#views.set(view.dom, view);
    this.#near.attach(view);
    this.#sizes.observe(view.dom);
  }

  detach(view: SectionView): void {
    this.#near.detach(view);
    this.#sizes.unobserve(view.dom);
    this.#sheets.delete(view);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#near.destroy();
    this.#sizes.disconnect();
    this.#descriptions.destroy();
    document.fonts?.removeEventListener('loadingdone', this.#refresh);
  }

  show(annotations: ReadonlyMap<Id, Annotation>, looks: Looks): void {
    const index = this.#marking.index.with(annotations);
    if (index === this.#marking.index && looks === this.#marking.looks) return;
    this.#change({ index, looks });
  }

  open(open: Id | null): void {
    if (open !== this.#marking.open) this.#change({ open });
  }

  hover(hovered: Id | null): void {
    if (hovered !== this.#marking.hovered) this.#change({ hovered });
  }

  find(found: Found): void {
    this.#change({ found });
  }

  pend(pending: readonly Passage[]): void {
    if (pending !== this.#marking.pending) this.#change({ pending });
  }

  suggest(suggested: readonly Passage[]): void {
    if (suggested !== this.#marking.suggested) this.#change({ suggested });
  }

  /** Paints everything near anew: the geometry has changed. */
  refresh(): void {
    this.#geometry++;
    this.#schedule();
  }

  /** Paints what is in sight of some sections at once, as after a jump to them. */
  paintInSight(sections: readonly Element[]): void {
    this.#near.addInSight(sections);
    this.#flush();
  }

  /** Tops of the annotations that begin near the viewport, in CSS pixels below the top of the document element. */
  tops(): Map<Id, number> {
    const tops = new Map<Id, number>();
    for (const [view, blocks] of this.#near.all()) {
      const sheet = this.#sheets.get(view);
      const offset = view.dom.offsetTop;
      for (const block of blocks.keys())
        for (const [id, top] of sheet?.blocks.get(block)?.tops ?? []) tops.set(id, offset + top);
    }
    return tops;
  }

  /** The drawn annotations that begin in blocks near the viewport, and the open one, in the order of the text. */
  near(): Annotation[] {
    const { index, open, looks } = this.#marking;
    const opened = open === null ? undefined : index.get(open)?.annotation;
    const near = new Set(opened === undefined ? [] : [opened]);
    for (const [, blocks] of this.#near.all())
      for (const block of blocks.keys()) {
        const range = this.#range(block);
        for (const { annotation } of index.inBlock(block))
          if (beginsIn(range, annotation) && isDrawn(annotation, looks.lookOf, looks.untagged))
            near.add(annotation);
      }
    return [...near].toSorted(inTextOrder);
  }

  #change(change: Partial<Marking>): void {
    this.#marking = { ...this.#marking, ...change };
    const { index, open } = this.#marking;
    this.#opened = open === null ? new Set() : index.blocksAround(open);
    this.#over++;
    this.#schedule();
  }

  /** A section that comes into sight gets its true height, and has not moved anything in it. */
  #resized(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const view = this.#views.get(target);
      const sheet = view === undefined ? undefined : this.#sheets.get(view);
      const size = `${contentRect.width} ${contentRect.height}`;
      if (sheet === undefined || sheet.size === size) continue;
      sheet.size = size;
      sheet.overOf = '';
      sheet.blocks.forEach((painted, block) => sheet.blocks.set(block, { ...painted, geometry: -1 }));
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
    for (const [view, near] of this.#near.all()) this.#measure(view, near, writes);
    this.#onMeasured();
    for (const write of writes) write();
  }

  /** Reads what a section needs and leaves how to write it. */
  #measure(view: SectionView, near: Blocks, writes: (() => void)[]): void {
    const sheet = this.#sheets.get(view);
    if (sheet === undefined) return;
    const { blocks, over } = sheet;
    // A block that was folded away goes without leaving: its marks would stand over what took its place.
    for (const [block, { group }] of blocks) {
      const isGone = !near.has(block);
      if ((group.style.display === 'none') !== isGone)
        writes.push(() => (group.style.display = isGone ? 'none' : ''));
    }
    const stale = [...near].filter(([block, element]) => this.#isStale(sheet, block, element));
    const overOf = this.#isPassing() ? `${this.#over} ${this.#geometry} ${[...near.keys()].join(' ')}` : '';
    if (stale.length === 0 && sheet.overOf === overOf) return;
    const origin = view.dom.getBoundingClientRect();
    const { index, looks } = this.#marking;
    for (const [block, element] of stale) {
      const bucket = index.inBlock(block);
      const before = blocks.get(block);
      const { marks, tops } = drawBlock(element, this.#range(block), bucket, this.#marking, origin);
      const group = before?.group ?? svg('g', '');
      blocks.set(block, { bucket, looks, open: this.#openIn(block), geometry: this.#geometry, group, tops });
      writes.push(() => {
        group.replaceChildren(...marks);
        if (before === undefined) view.marks.insertBefore(group, over);
        if (before?.bucket !== bucket || before.looks !== looks) this.#descriptions.describe(element, bucket);
      });
    }
    if (sheet.overOf === overOf) return;
    sheet.overOf = overOf;
    const marks = [...near].flatMap(([block, element]) =>
      drawOver(element, this.#range(block), this.#marking, origin),
    );
    writes.push(() => over.replaceChildren(...marks));
  }

  /** Whether a block has to be painted. Where only names may have changed, its description follows. */
  #isStale({ blocks }: Sheet, block: number, element: HTMLElement): boolean {
    const { index, looks } = this.#marking;
    const bucket = index.inBlock(block);
    const painted = blocks.get(block);
    if (painted === undefined) return bucket.length > 0;
    const isStale =
      painted.bucket !== bucket ||
      painted.geometry !== this.#geometry ||
      painted.open !== this.#openIn(block) ||
      !looksAlike(bucket, painted.looks, looks);
    if (!isStale && painted.looks !== looks) {
      blocks.set(block, { ...painted, looks });
      this.#descriptions.describe(element, bucket);
    }
    return isStale;
  }

  /** Whether there are marks that come and go. */
  #isPassing(): boolean {
    const { hovered, pending, suggested, found } = this.#marking;
    return hovered !== null || pending.length > 0 || suggested.length > 0 || found.passages.length > 0;
  }

  #openIn(block: number): Id | null {
    return this.#opened.has(block) ? this.#marking.open : null;
  }

  #range(block: number): Passage {
    const { start = 0, end = 0 } = this.#blocks[block] ?? {};
    return { start, end };
  }
}
