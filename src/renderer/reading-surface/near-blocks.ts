import type { SectionView } from './section-view.ts';

/** How far above and under the viewport a block still is near: a screen. */
const margin = '100% 0px';

/** Blocks by their index in `DocumentText.blocks`. */
export type Blocks = ReadonlyMap<number, HTMLElement>;
const none: Blocks = new Map();

/**
 * Knows which blocks are near the viewport. The browser says which sections it lays out
 * (`content-visibility: auto`); only their blocks are observed, so that it costs the same in
 * a document of any length.
 */
export class NearBlocks {
  readonly #scroller: Element;
  readonly #onChange: () => void;
  readonly #observer: IntersectionObserver;
  readonly #views = new Map<EventTarget, SectionView>();
  /** Of the sections that are laid out. */
  readonly #near = new Map<SectionView, Map<number, HTMLElement>>();
  readonly #turned = (event: Event): void => this.#turn(event);

  /** `onChange` is called when blocks have come near or gone. */
  constructor(scroller: Element, onChange: () => void) {
    this.#scroller = scroller;
    this.#onChange = onChange;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
      root: scroller,
      rootMargin: margin,
    });
    scroller.addEventListener('contentvisibilityautostatechange', this.#turned);
  }

  attach(view: SectionView): void {
    this.#views.set(view.dom, view);
  }

  detach(view: SectionView): void {
    this.#views.delete(view.dom);
    this.#leave(view);
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#scroller.removeEventListener('contentvisibilityautostatechange', this.#turned);
  }

  of(view: SectionView): Blocks {
    return this.#near.get(view) ?? none;
  }

  /** The sections that are laid out, each with those of its blocks that are near. */
  all(): Iterable<readonly [SectionView, Blocks]> {
    return this.#near;
  }

  /** Counts what is in sight of these sections as near at once: the observer says so a frame later. Reads layout. */
  addInSight(sections: readonly Element[]): void {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    for (const section of sections) {
      const view = this.#views.get(section);
      if (view === undefined) continue;
      const near = this.#enter(view);
      for (const element of view.contentDOM.children) {
        const block = indexOf(element);
        if (block === null) continue;
        const box = element.getBoundingClientRect();
        if (box.bottom > top && box.top < bottom) near.set(...block);
      }
    }
  }

  #turn(event: Event): void {
    const view = event.target === null ? undefined : this.#views.get(event.target);
    if (view === undefined || !('skipped' in event)) return;
    if (event.skipped === true) this.#leave(view);
    else this.#enter(view);
  }

  #enter(view: SectionView): Map<number, HTMLElement> {
    const before = this.#near.get(view);
    if (before !== undefined) return before;
    const near = new Map<number, HTMLElement>();
    this.#near.set(view, near);
    for (const element of view.contentDOM.children) this.#observer.observe(element);
    return near;
  }

  #leave(view: SectionView): void {
    if (!this.#near.delete(view)) return;
    for (const element of view.contentDOM.children) this.#observer.unobserve(element);
    this.#onChange();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const view = target.parentElement === null ? undefined : this.#viewAround(target.parentElement);
      const near = view === undefined ? undefined : this.#near.get(view);
      const block = indexOf(target);
      if (near === undefined || block === null) continue;
      if (isIntersecting) near.set(...block);
      else near.delete(block[0]);
    }
    this.#onChange();
  }

  #viewAround(content: HTMLElement): SectionView | undefined {
    return content.parentElement === null ? undefined : this.#views.get(content.parentElement);
  }
}

function indexOf(element: Element): [block: number, element: HTMLElement] | null {
  const index = element instanceof HTMLElement ? element.dataset['block'] : undefined;
  return index === undefined || !(element instanceof HTMLElement) ? null : [Number(index), element];
}
