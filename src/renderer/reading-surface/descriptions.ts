import type { Annotation } from '../../shared/model/annotation.ts';
import type { Placed } from './annotation-index.ts';

/**
 * What a screen reader learns of painted marks: a block that has annotations points with
 * `aria-details` to a list of them (words, tags, note).
 */
export class Descriptions {
  readonly #container: HTMLElement;
  readonly #sentenceOf: (annotation: Annotation) => string;
  readonly #prefix: string;

  constructor(container: HTMLElement, prefix: string, sentenceOf: (annotation: Annotation) => string) {
    this.#container = container;
    this.#prefix = prefix;
    this.#sentenceOf = sentenceOf;
  }

  /** Brings a block's list up to date. */
  describe(block: HTMLElement, bucket: readonly Placed[]): void {
    const id = `${this.#prefix}-${block.dataset['block']}`;
    const list = this.#container.querySelector(`#${CSS.escape(id)}`) ?? document.createElement('ul');
    if (bucket.length === 0) {
      list.remove();
      block.removeAttribute('aria-details');
      return;
    }
    list.id = id;
    list.replaceChildren(
      ...bucket.map(({ annotation }) => {
        const item = document.createElement('li');
        item.textContent = this.#sentenceOf(annotation);
        return item;
      }),
    );
    this.#container.append(list);
    block.setAttribute('aria-details', id);
  }
}
