import type { EditorView } from 'prosemirror-view';
import type { Passage } from '../../shared/model/annotation.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { passageIn } from '../../shared/text/passage.ts';
import { select } from './dom-selection.ts';
import { type Ground, type Motion, moved, type Selected } from './motions.ts';
import type { Positions } from './positions.ts';
import type { Selection, SurfaceOptions } from './surface.ts';

/** How long after a press is released its selection counts, in milliseconds: another click may follow. */
const settle = 120;
const settleClicks = 300;

/** The selection of one surface: what it is, what sets it, and who is told. */
export class Selecting {
  readonly #view: EditorView;
  readonly #positions: Positions;
  readonly #ground: Ground;
  readonly #mountThrough: (block: number) => void;
  readonly #drawWhole: (passage: Passage | null) => void;
  readonly #news: Pick<SurfaceOptions, 'onSelect' | 'onMove'>;
  #how: Selection['how'] = 'keyboard';
  #isSet = false;
  #isBeginning = false;
  /** A press has not settled yet: what it selects counts when it has. */
  #isPressing = false;
  /** There is a caret in the page. */
  #begun = false;
  /** There is one that somebody put there. */
  #touched = false;
  #whole: Passage | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    view: EditorView,
    positions: Positions,
    ground: Ground,
    mountThrough: (block: number) => void,
    drawWhole: (passage: Passage | null) => void,
    news: Pick<SurfaceOptions, 'onSelect' | 'onMove'>,
  ) {
    this.#view = view;
    this.#positions = positions;
    this.#ground = ground;
    this.#mountThrough = mountThrough;
    this.#drawWhole = drawWhole;
    this.#news = news;
  }

  /** The ends of the selection as they are, or null before there was one. */
  now(): Selected | null {
    return this.#touched ? this.#ends() : null;
  }

  /** What is selected: whole graphemes without white space at their ends, or null. */
  passage(): Passage | null {
    const { anchor, head } = this.#ends();
    return this.#whole ?? passageIn(this.#ground.text.text, anchor, head);
  }

  /** The whole document, where that is what is selected: no selection of the page stands for it. */
  whole(): Passage | null {
    return this.#whole;
  }

  /** Selects, and tells that it was set rather than made. */
  set(selected: Selected, focus: boolean): void {
    this.#isSet = true;
    this.put(selected, focus);
    this.#isSet = false;
  }

  /** Selects, as the last press or key made it. Mounts the document as far as needed. */
  put({ anchor, head }: Selected, focus: boolean): void {
    this.#begun = true;
    this.#forgetWhole();
    this.#mountThrough(Math.max(0, blockAt(this.#ground.text.blocks, Math.max(anchor, head))));
    select(this.#view, this.#positions.toPosition(anchor), this.#positions.toPosition(head), focus);
    // Where the first selection is where ProseMirror's began, it tells nobody, so we do.
    if (!this.#touched) this.#tellMove();
  }

  /** Moves or extends by a key. Answers where it is now, or null where there is nowhere to go. */
  move(motion: Motion, extend: boolean): Selected | null {
    const next = moved(this.#ground, this.#begun ? this.#ends() : null, motion, extend);
    if (next === null) return null;
    this.#how = 'keyboard';
    this.put(next, true);
    return next;
  }

  /** Puts the caret behind the selection; where the whole document was selected, leaves it where it is. */
  collapse(): void {
    const passage = this.passage();
    const caret = this.#whole === null ? (passage?.end ?? null) : this.#ends().head;
    if (caret !== null) this.set({ anchor: caret, head: caret }, true);
  }

  /** Selects every shown block. The page is not made to lay them all out: nothing is selected in it. */
  all(): void {
    const { text, isShown } = this.#ground;
    const shown = text.blocks.filter((_, i) => isShown(i));
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return;
    const { head } = this.#ends();
    this.#how = 'keyboard';
    this.set({ anchor: head, head }, true);
    this.#whole = { start: first.start, end: last.end };
    this.#drawWhole(this.#whole);
    this.#report();
  }

  /** Puts the caret where the reading begins, before there was any; nobody is told, for nobody did it. */
  begin(offset: number): void {
    if (this.#begun) return;
    this.#begun = true;
    const position = this.#positions.toPosition(offset);
    this.#isBeginning = true;
    select(this.#view, position, position, false);
    this.#isBeginning = false;
  }

  /** A key was pressed: it takes the selection over from the mouse, and what is selected next is the keyboard's. */
  keyed(event: KeyboardEvent): void {
    if (/^(?:Control|Shift|Alt|Meta)$/.test(event.key)) return;
    clearTimeout(this.#timer);
    this.#how = 'keyboard';
    if (/^(?:Arrow|Home|End|Page)/.test(event.key)) this.#forgetWhole();
  }

  /** A press began: what is selected next is selected by the mouse. */
  pressed(): void {
    this.#how = 'mouse';
    this.#isPressing = true;
    this.#begun = true;
    clearTimeout(this.#timer);
    this.#forgetWhole();
  }

  /** A press ended, one of so many in a row: what it selected counts as soon as no other press follows. */
  released(clicks: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#how = 'mouse';
        this.#isPressing = false;
        this.#report();
      },
      clicks === 2 || clicks === 3 ? settleClicks : settle,
    );
  }

  /** The view has another selection. A busy page may tell of what a press selected after the press has settled. */
  changed(): void {
    if (this.#isBeginning) return;
    this.#forgetWhole();
    this.#tellMove();
    if (!this.#isSet && (this.#how === 'keyboard' || !this.#isPressing)) this.#report();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #ends(): Selected {
    const { anchor, head } = this.#view.state.selection;
    const forward = head >= anchor;
    return {
      anchor: this.#positions.toOffset(anchor, forward),
      head: this.#positions.toOffset(head, !forward),
    };
  }

  #tellMove(): void {
    this.#touched = true;
    this.#news.onMove(this.#ends(), this.#isSet ? 'set' : this.#how);
  }

  #report(): void {
    const passage = this.passage();
    this.#news.onSelect(passage === null ? null : { passage, how: this.#how });
  }

  #forgetWhole(): void {
    if (this.#whole === null) return;
    this.#whole = null;
    this.#drawWhole(null);
  }
}
