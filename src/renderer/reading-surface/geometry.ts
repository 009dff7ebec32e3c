import type { EditorView } from 'prosemirror-view';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/document.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { rectsBetween, type TextPoint, textPoint } from './line-boxes.ts';
import type { Positions } from './positions.ts';

/** Room kept above and under what is brought into sight, CSS pixels. */
const room = 48;

/** Longest passage laid out to bring it into sight, in UTF-16 code units: more than fits in the pane. */
const longest = 20_000;

/** Where passages stand on the screen. Every question reads layout. */
export class Geometry {
  readonly #view: EditorView;
  readonly #scroller: HTMLElement;
  readonly #blocks: readonly Block[];
  readonly #positions: Positions;
  readonly #isShown: (block: number) => boolean;

  constructor(
    view: EditorView,
    scroller: HTMLElement,
    blocks: readonly Block[],
    positions: Positions,
    isShown: (block: number) => boolean,
  ) {
    this.#view = view;
    this.#scroller = scroller;
    this.#blocks = blocks;
    this.#positions = positions;
    this.#isShown = isShown;
  }

  section(index: number): HTMLElement | null {
    return this.#view.dom.querySelector(`[data-section="${index}"]`);
  }

  block(index: number): HTMLElement | null {
    const position = this.#positions.ofBlock(index);
    const node =
      position < 0 || position > this.#view.state.doc.content.size ? null : this.#view.nodeDOM(position - 1);
    return node instanceof HTMLElement ? node : null;
  }

  /** A range over a passage's text, or null where it is not mounted or not shown. */
  range(passage: Passage): Range | null {
    const { from, to } = this.#ends(passage);
    if (from === null || to === null) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  rectsOf(passage: Passage): DOMRect[] {
    return this.#rects(passage).filter(({ width }) => width > 0);
  }

  topOf(offset: number): number {
    const rect = this.#rectAt(offset);
    return rect === null ? 0 : rect.top - this.#view.dom.getBoundingClientRect().top;
  }

  reveal({ start, end }: Passage): void {
    const rects = this.rectsOf({ start, end: Math.min(Math.max(end, start + 1), start + longest) });
    const first = rects[0] ?? this.#rectAt(start);
    if (first === null || first === undefined) return;
    const last = rects.at(-1) ?? first;
    const frame = this.#scroller.getBoundingClientRect();
    const below = Math.max(
      room,
      Number.parseFloat(getComputedStyle(this.#scroller).scrollPaddingBottom) || 0,
    );
    if (first.top >= frame.top + room && last.bottom <= frame.bottom - below) return;
    const far = first.top > frame.bottom + frame.height || last.bottom < frame.top - frame.height;
    const tall = last.bottom - first.top > frame.height - room - below;
    if (far) this.#scroller.scrollTop += first.top - frame.top - frame.height / 3;
    else if (tall || first.top < frame.top + room) this.#scroller.scrollTop += first.top - frame.top - room;
    else this.#scroller.scrollTop += last.bottom - frame.bottom + below;
  }

  /** The sections in sight, in order. */
  sectionsInSight(): HTMLElement[] {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    const sections = this.#sections();
    const inSight: HTMLElement[] = [];
    for (let i = firstUnder(sections, top); i < sections.length; i++) {
      const section = sections[i];
      if (section === undefined || section.getBoundingClientRect().top >= bottom) break;
      inSight.push(section);
    }
    return inSight;
  }

  offsetFrom(y: number): { offset: number; top: number } {
    const index = this.#firstBlockUnder(y);
    const block = this.#blocks[index];
    if (block === undefined) return { offset: 0, top: y };
    let low = block.start;
    let high = block.end - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rectAt(middle)?.bottom ?? y) > y) high = middle;
      else low = middle + 1;
    }
    return { offset: low, top: this.#rectAt(low)?.top ?? y };
  }

  /** Asked of the children: a search would look at every block. */
  #sections(): HTMLElement[] {
    return [...this.#view.dom.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child.hasAttribute('data-section'),
    );
  }

  /** The first shown block whose bottom lies under a height, or the last one. */
  #firstBlockUnder(y: number): number {
    const sections = this.#sections();
    let last = -1;
    for (const section of sections.slice(firstUnder(sections, y)))
      for (const element of section.querySelectorAll<HTMLElement>('[data-block]')) {
        const block = Number(element.dataset['block']);
        if (!this.#isShown(block)) continue;
        last = block;
        if (element.getBoundingClientRect().bottom > y) return block;
      }
    // The last sections may hold nothing that is shown.
    return last >= 0 ? last : this.#blocks.findLastIndex((_, block) => this.#isShown(block));
  }

  #rectAt(offset: number): DOMRect | null {
    const block = this.#blocks[blockAt(this.#blocks, offset)];
    if (block === undefined) return null;
    const start = Math.min(offset, block.end - 1);
    return this.#rects({ start, end: start + 1 })[0] ?? null;
  }

  #rects(passage: Passage): readonly DOMRect[] {
    const { from, to } = this.#ends(passage);
    return from === null || to === null ? [] : rectsBetween(from, to);
  }

  #ends({ start, end }: Passage): { from: TextPoint | null; to: TextPoint | null } {
    return { from: this.#point(start, false), to: this.#point(end, true) };
  }

  #point(offset: number, before: boolean): TextPoint | null {
    const index = blockAt(this.#blocks, before ? offset - 1 : offset);
    const block = this.#blocks[index];
    const element = block === undefined ? null : this.block(index);
    if (block === undefined || element === null) return null;
    return textPoint(element, Math.min(offset, block.end) - block.start, before);
  }
}

/** Index of the first section whose bottom lies under a height, or of the last. They stand in order: O(log n). */
function firstUnder(sections: readonly Element[], y: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.getBoundingClientRect().bottom ?? y) > y) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
