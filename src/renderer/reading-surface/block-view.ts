import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import css from './surface.module.css';

const elements: Readonly<Record<string, string>> = { title: 'h1', heading: 'h2', quotation: 'blockquote' };

/** Draws a block: its kind as an element, its ¶ number in the margin, and under that the page that begins in it. */
export class BlockView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  #node: Node;

  constructor(node: Node, hidden: boolean, idOf?: (block: number) => string) {
    this.#node = node;
    const attrs: Readonly<Record<string, unknown>> = node.attrs;
    const kind = String(attrs['kind']);
    this.dom = document.createElement(elements[kind] ?? 'p');
    this.contentDOM = this.dom;
    this.dom.className = `${css['block']} ${css[kind] ?? ''} ${hidden ? css['hidden'] : ''} ${String(attrs['class'])}`;
    if (idOf !== undefined) this.dom.id = idOf(Number(attrs['block']));
    this.dom.dataset['block'] = String(attrs['block']);
    if (typeof attrs['number'] === 'number') this.dom.dataset['number'] = String(attrs['number']);
    if (typeof attrs['page'] === 'string') this.dom.dataset['page'] = attrs['page'];
    if (typeof attrs['row'] === 'number') this.dom.style.gridRow = String(attrs['row']);
  }

  update(node: Node): boolean {
    if (!node.sameMarkup(this.#node)) return false;
    this.#node = node;
    return true;
  }

  /** Attributes are the painter's (`aria-details`) and the screen's; the text is nobody's. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes';
  }
}
