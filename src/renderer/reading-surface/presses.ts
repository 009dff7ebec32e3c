import type { Passage } from '../../shared/model/annotation.ts';
import { type Ground, type Selected } from './motions.ts';
import { extendedTo, type Unit, unitAt, unitOf } from './units.ts';

/** What presses need of a surface. */
export interface Pressed {
  readonly ground: Ground;
  readonly scroller: HTMLElement;
  /** The offset nearest to a point, and (`exact`) the character under it, where there is one. */
  readonly offsetAt: (x: number, y: number, exact: boolean) => number | null;
  readonly selected: () => Selected | null;
  readonly put: (selected: Selected) => void;
}

/**
 * Selects by presses otherwise than the browser does: two clicks a word, three a sentence, four a paragraph,
 * in the document's language; dragging on extends by the same; Shift extends what was selected last by what it
 * was selected by; Ctrl (Cmd on a Mac) begins a further range. Plain presses are left to the browser.
 */
export class Presses {
  readonly #on: Pressed;
  #last: { origin: Passage; unit: Unit; selected: Selected } | null = null;
  #drag: { origin: Passage; unit: Unit; x: number; y: number } | null = null;
  #frame = 0;

  constructor(on: Pressed) {
    this.#on = on;
  }

  /** A press in the text. True where it is ours, and the browser is to do nothing. */
  press(event: MouseEvent): boolean {
    this.#stop();
    if (event.button !== 0) return false;
    if (event.detail < 2 && !event.shiftKey && !isAdding(event)) {
      this.#last = null;
      return false;
    }
    const unit = event.shiftKey ? (this.#kept()?.unit ?? 'character') : unitOf(event.detail);
    const offset = this.#on.offsetAt(event.clientX, event.clientY, unit !== 'character');
    if (offset === null) return false;
    const origin = event.shiftKey ? this.#origin(offset) : unitAt(this.#on.ground, offset, unit);
    event.preventDefault();
    this.#drag = { origin, unit, x: event.clientX, y: event.clientY };
    this.#extend(offset);
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#stop);
    window.addEventListener('pointercancel', this.#stop);
    return true;
  }

  /** Selects the word at a point, as a long press does. */
  word(x: number, y: number): void {
    const offset = this.#on.offsetAt(x, y, true);
    if (offset === null) return;
    const { start, end } = unitAt(this.#on.ground, offset, 'word');
    this.#on.put({ anchor: start, head: end });
  }

  stop(): void {
    this.#stop();
  }

  readonly #stop = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#drag = null;
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#stop);
    window.removeEventListener('pointercancel', this.#stop);
  };

  readonly #move = ({ clientX, clientY }: PointerEvent): void => {
    if (this.#drag === null) return;
    this.#drag = { ...this.#drag, x: clientX, y: clientY };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#follow);
  };

  /** Extends to the pointer; beyond the edge of the pane, scrolls on for as long as it stays there. */
  readonly #follow = (): void => {
    if (this.#drag === null) return;
    const { x, y, unit } = this.#drag;
    const { top, bottom } = this.#on.scroller.getBoundingClientRect();
    const beyond = y < top ? y - top : y > bottom ? y - bottom : 0;
    if (beyond !== 0) {
      this.#on.scroller.scrollBy(0, beyond / 4);
      this.#frame = requestAnimationFrame(this.#follow);
    }
    const inside = Math.min(Math.max(y, top + 1), bottom - 1);
    const offset = this.#on.offsetAt(x, inside, unit !== 'character');
    if (offset !== null) this.#extend(offset);
  };

  #extend(offset: number): void {
    if (this.#drag === null) return;
    const { origin, unit } = this.#drag;
    const selected = extendedTo(this.#on.ground, origin, offset, unit);
    this.#last = { origin, unit, selected };
    this.#on.put(selected);
  }

  /** What the last press selected, where that is selected still. */
  #kept(): { origin: Passage; unit: Unit } | null {
    const now = this.#on.selected();
    const last = this.#last?.selected;
    return last?.anchor === now?.anchor && last?.head === now?.head ? this.#last : null;
  }

  /** What Shift extends from: what the last press selected first, or the fixed end of the selection. */
  #origin(offset: number): Passage {
    const anchor = this.#on.selected()?.anchor ?? offset;
    return this.#kept()?.origin ?? { start: anchor, end: anchor };
  }
}

/** Whether a press is to add a range: with Ctrl, on a Mac with Cmd, where Ctrl opens a menu. */
export function isAdding({ ctrlKey, metaKey }: MouseEvent): boolean {
  return navigator.platform.startsWith('Mac') ? metaKey : ctrlKey;
}
