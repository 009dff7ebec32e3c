import type { Annotation } from '../../shared/model/annotation.ts';
import type { Placed } from './annotation-index.ts';

/** Most annotations of a block that are described one by one: nobody listens to thousands. */
const most = 50;

/**
 * What a screen reader learns of painted marks: a block that has annotations points with
 * `aria-details` to a list of them (words, tags, note). Written while the page has nothing
 * else to do.
 */
export class Descriptions {
  readonly #container: HTMLElement;
  readonly #sentenceOf: (annotation: Annotation) => string;
  readonly #prefix: string;
  readonly #waiting = new Map<HTMLElement, readonly Placed[]>();
  readonly #lists = new Map<HTMLElement, HTMLElement>();
  #idle = 0;

  constructor(container: HTMLElement, prefix: string, sentenceOf: (annotation: Annotation) => string) {
    this.#container = container;
    this.#prefix = prefix;
    this.#sentenceOf = sentenceOf;
  }

  /** Brings a block's list up to date, soon. */
  describe(block: HTMLElement, bucket: readonly Placed[]): void {
    this.#waiting.set(block, bucket);
    if (this.#idle === 0) this.#idle = requestIdleCallback(() => this.#writeAll());
  }

  destroy(): void {
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
  }

  #writeAll(): void {
    this.#idle = 0;
    for (const [block, bucket] of this.#waiting) this.#write(block, bucket);
    this.#waiting.clear();
  }

  #write(block: HTMLElement, bucket: readonly Placed[]): void {
    const list = this.#lists.get(block) ?? document.createElement('ul');
    if (bucket.length === 0) {
      this.#lists.delete(block);
      list.remove();
      block.removeAttribute('aria-details');
      return;
    }
    const sentences = bucket.slice(0, most).map(({ annotation }) => this.#sentenceOf(annotation));
    if (bucket.length > most) sentences.push(`and ${bucket.length - most} more annotations`);
    sentences.forEach((sentence, i) => {
      const item = list.children[i] ?? list.appendChild(document.createElement('li'));
      if (item.textContent !== sentence) item.textContent = sentence;
    });
    while (list.children.length > sentences.length) list.lastElementChild?.remove();
    if (this.#lists.has(block)) return;
    this.#lists.set(block, list);
    list.id = `${this.#prefix}-${block.dataset['block']}`;
    this.#container.append(list);
    block.setAttribute('aria-details', list.id);
  }
}
