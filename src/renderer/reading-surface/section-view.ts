import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import css from './surface.module.css';
import { svg } from './svg.ts';

/** Draws a section: its blocks, and under them the marks of the annotations that touch them. */
export class SectionView implements NodeView {
  readonly dom = document.createElement('section');
  readonly contentDOM = document.createElement('div');
  /** Coordinates in it are CSS pixels from the section's top left corner. */
  readonly marks = svg('svg', css['marks'] ?? '');
  readonly index: number;
  #node: Node;

  /** `height`: about how high it will be, CSS pixels; null where the screen says it. */
  constructor(node: Node, height: number | null) {
    this.#node = node;
    this.index = Number(node.attrs['index']);
    this.dom.className = `${css['section']} ${String(node.attrs['class'])}`;
    this.dom.dataset['section'] = String(this.index);
    if (height !== null)
      this.dom.style.setProperty('contain-intrinsic-block-size', `auto ${Math.round(height)}px`);
    this.contentDOM.className = css['blocks'] ?? '';
    this.marks.setAttribute('aria-hidden', 'true');
    this.dom.append(this.contentDOM, this.marks);
  }

  update(node: Node): boolean {
    if (!node.sameMarkup(this.#node)) return false;
    this.#node = node;
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return (
      mutation.type !== 'selection' &&
      (mutation.type === 'attributes' || !this.contentDOM.contains(mutation.target))
    );
  }
}
