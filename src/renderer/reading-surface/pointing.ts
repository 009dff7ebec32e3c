import type { EditorView } from 'prosemirror-view';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import type { Positions } from './positions.ts';
import { isAdding } from './presses.ts';

/** How far the pointer may move between press and release and still point, CSS pixels. */
const still = 4;

/** What the pointer does to annotations. `under` is shortest first, empty over none. */
export interface PointerNews {
  readonly hover: (under: readonly Annotation[]) => void;
  readonly click: (under: readonly Annotation[], event: MouseEvent) => void;
  /** The pointer was released in the text, after so many clicks in a row. */
  readonly released: (clicks: number) => void;
  /** A button was pressed in the text; `adding`: for a further range. What is selected next is selected by the mouse. */
  readonly pressed: (adding: boolean) => void;
  /** The text was clicked for a further range, and not dragged over: the character there, null beside the text. */
  readonly addingClick: (offset: number | null) => void;
}

/** Tells what is under the pointer: one hit test a frame, no listener per annotation. Answers how to stop. */
export function watchPointer(
  view: EditorView,
  positions: Positions,
  index: () => AnnotationIndex,
  isDrawn: (annotation: Annotation) => boolean,
  news: PointerNews,
): () => void {
  let frame = 0;
  let pressedAt: { x: number; y: number; adding: boolean } | null = null;
  let clicks = 1;
  const under = ({ clientX, clientY }: MouseEvent): Annotation[] => {
    const offset = characterAt(view, positions, clientX, clientY);
    return offset === null ? [] : index().at(offset).filter(isDrawn);
  };
  const move = (event: PointerEvent): void => {
    cancelAnimationFrame(frame);
    if (event.buttons === 0) frame = requestAnimationFrame(() => news.hover(under(event)));
  };
  const leave = (): void => {
    cancelAnimationFrame(frame);
    news.hover([]);
  };
  const press = (event: PointerEvent): void => {
    pressedAt = null;
    if (isOnControl(event)) return; // it acts; what was selected before stays as it was
    const adding = event.button === 0 && isAdding(event);
    news.pressed(adding);
    pressedAt = event.button === 0 ? { x: event.clientX, y: event.clientY, adding } : null;
  };
  const release = ({ clientX, clientY }: PointerEvent): void => {
    if (pressedAt === null) return;
    const isStill = Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) < still;
    if (pressedAt.adding && isStill) news.addingClick(characterAt(view, positions, clientX, clientY));
    else news.released(clicks);
    if (!isStill) pressedAt = null;
  };
  const click = (event: MouseEvent): void => {
    if (pressedAt?.adding === false && event.detail === 1 && !event.shiftKey) news.click(under(event), event);
    pressedAt = null;
  };
  const down = ({ detail }: MouseEvent): void => {
    clicks = detail;
  };
  view.dom.addEventListener('pointermove', move);
  view.dom.addEventListener('pointerleave', leave);
  view.dom.addEventListener('pointerdown', press);
  view.dom.addEventListener('mousedown', down);
  view.dom.addEventListener('click', click);
  window.addEventListener('pointerup', release);
  return () => {
    cancelAnimationFrame(frame);
    view.dom.removeEventListener('pointermove', move);
    view.dom.removeEventListener('pointerleave', leave);
    view.dom.removeEventListener('pointerdown', press);
    view.dom.removeEventListener('mousedown', down);
    view.dom.removeEventListener('click', click);
    window.removeEventListener('pointerup', release);
  };
}

/** Whether the pointer is on something to press that stands among the text, such as a button of the header. */
function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button, a, input, select, textarea') !== null;
}

/** The offset of the caret a click at a point would set, or null away from the text. */
export function caretAt(view: EditorView, positions: Positions, x: number, y: number): number | null {
  const at = view.posAtCoords({ left: x, top: y });
  return at === null ? null : positions.toOffset(at.pos);
}

/** The character a point lies on, as an offset, or null beside the text: caret queries snap, this does not. */
export function characterAt(view: EditorView, positions: Positions, x: number, y: number): number | null {
  const at = view.posAtCoords({ left: x, top: y });
  if (at === null) return null;
  for (const position of [at.pos, at.pos - 1]) {
    const offset = positions.toOffset(position);
    const isCharacter =
      positions.toPosition(offset) === position && positions.toPosition(offset + 1) === position + 1;
    if (!isCharacter) continue;
    const { left, top } = view.coordsAtPos(position, 1);
    const { right, bottom } = view.coordsAtPos(position + 1, -1);
    if (x >= left && x <= right && y >= top && y <= bottom) return offset;
  }
  return null;
}
