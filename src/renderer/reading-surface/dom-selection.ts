import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Selects from one position to another, in the state and in the page. ProseMirror moves the
 * page's selection of a read-only view only when it already lies in it, so we do.
 */
export function select(view: EditorView, anchor: number, head: number, focus: boolean): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));
  if (focus) view.dom.focus({ preventScroll: true });
  const from = view.domAtPos(anchor, head < anchor ? -1 : 1);
  // Two ways to say the same place would be a selection, though an empty one, and no caret.
  const to = head === anchor ? from : view.domAtPos(head, head < anchor ? 1 : -1);
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/**
 * Mends what a read-only view loses: a click inside the selection leaves the page without
 * any selection while the state keeps the old one. Puts the caret where the click was.
 * Answers how to stop.
 */
export function mendLostSelection(view: EditorView): () => void {
  let pressed: PointerEvent | null = null;
  const press = (event: PointerEvent): void => {
    pressed = event;
  };
  const mend = (): void => {
    const selection = getSelection();
    if (selection?.type !== 'None' || view.state.selection.empty || pressed === null) return;
    const at = view.posAtCoords({ left: pressed.clientX, top: pressed.clientY });
    pressed = null;
    if (at !== null && document.activeElement === view.dom) select(view, at.pos, at.pos, false);
  };
  view.dom.addEventListener('pointerdown', press);
  document.addEventListener('selectionchange', mend);
  return () => {
    view.dom.removeEventListener('pointerdown', press);
    document.removeEventListener('selectionchange', mend);
  };
}
