import type { Id } from '../../shared/model/ids.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { noteGap, stacked } from './stack.ts';

/** How far a note may be from its words before it says which ¶ it belongs to, CSS pixels. */
const near = 14;
/** Baseline of a note's first line below its top, and of the text below its content area in em. */
const noteBaseline = 13;
const textBaseline = 1.036;

/** How far the open note begins above its words' line, so that its first line stands on theirs. CSS pixels. */
const rise = 8;

/**
 * Places the notes of a column, in the order of the text (by their `data-note`), at the height of their words and
 * joins the open one to its line. All heights are read first, then everything is written.
 */
export function layNotes(
  column: HTMLElement,
  surface: Surface,
  order: readonly string[],
  open: Id | null,
): void {
  const elements = elementsIn(column);
  const size = Number.parseFloat(getComputedStyle(surface.element).fontSize) || 18;
  const shift =
    surface.element.getBoundingClientRect().top -
    column.getBoundingClientRect().top +
    size * textBaseline -
    noteBaseline;
  const tops = surface.tops();
  const notes = order.flatMap((id) => {
    const element = elements.get(id);
    if (element === undefined) return [];
    const words = tops.get(id) ?? surface.topOf(Number(element.dataset['start']));
    return [{ id, anchor: words + shift, height: element.offsetHeight, element }];
  });
  const pinned = notes.find(({ id }) => id === open);
  const words = pinned?.anchor ?? 0;
  if (pinned !== undefined) pinned.anchor = clamped(pinned.anchor - rise, pinned.height, column);
  const placed = stacked(notes, open, endOfUnplaced(column));
  for (const { id, anchor, element } of notes) {
    const top = placed.get(id) ?? anchor;
    put(element, Math.round(top), id !== open && Math.abs(top - anchor) > near);
  }
  const leader = column.querySelector('path');
  if (pinned === undefined) leader?.removeAttribute('d');
  else leader?.setAttribute('d', leaderTo(words + noteBaseline - 4.5, pinned.anchor + rise + 10.5));
}

/** Where the group of unplaced annotations ends, if there is one. CSS pixels below the column's top. */
function endOfUnplaced(column: HTMLElement): number | undefined {
  const group = [...(column.parentElement?.children ?? [])].find((child) => child.matches('[data-unplaced]'));
  if (group === undefined) return undefined;
  return group.getBoundingClientRect().bottom - column.getBoundingClientRect().top + noteGap;
}

/** The notes in a column by their annotations. */
function elementsIn(column: HTMLElement): Map<Id | undefined, HTMLElement> {
  const notes = [...column.querySelectorAll<HTMLElement>('[data-note]')];
  return new Map(notes.map((element) => [element.dataset['note'], element]));
}

/** Where notes stand, and whether far from their words: what was written last. */
const written = new WeakMap<HTMLElement, string>();

/** Writes only what is new: most notes stay where they are. */
function put(element: HTMLElement, top: number, isFar: boolean): void {
  const now = `${top} ${isFar}`;
  if (written.get(element) === now) return;
  written.set(element, now);
  element.style.top = `${top}px`;
  element.toggleAttribute('data-far', isFar);
}

/** The open note's top, moved up as far as it needs to stand in sight, but never above the sight itself. */
function clamped(top: number, height: number, column: HTMLElement): number {
  const scroller = column.closest('[data-scroller]');
  if (scroller === null) return top;
  const frame = scroller.getBoundingClientRect();
  const origin = column.getBoundingClientRect().top;
  const inSight = origin + top < frame.bottom && origin + top > frame.top;
  if (!inSight) return top;
  const overflow = origin + top + height + 12 - frame.bottom;
  return overflow <= 0 ? top : Math.max(top - overflow, frame.top - origin + 12);
}

/** From the text's edge to the note's, with a corner where the note had to move. CSS pixels from the column's corner. */
function leaderTo(from: number, to: number): string {
  const [y, end] = [Math.round(from) + 0.5, Math.round(to) + 0.5];
  return Math.abs(y - end) < 20 ? `M-38 ${y}H-14` : `M-38 ${y}H-26V${end}H-14`;
}
