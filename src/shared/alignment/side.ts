import type { Vocabulary } from './tokens.ts';

/** The blocks of one side that are compared with each other, by their place among themselves. */
export class Side {
  readonly #vocabulary: Vocabulary;
  readonly #texts: readonly string[];
  readonly #tokens: (Int32Array | undefined)[];
  readonly length: number;

  constructor(texts: readonly string[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#texts = texts.map(withoutWrapping);
    this.#tokens = Array.from({ length: texts.length });
    this.length = texts.length;
  }

  /** The block's text, runs of white space as one space: how lines were wrapped is no difference. */
  text(index: number): string {
    return this.#texts[index] ?? '';
  }

  /** The block's tokens; made when first asked for, as most blocks of a near copy never are. */
  tokens(index: number): Int32Array {
    return (this.#tokens[index] ??= this.#vocabulary.tokens(this.text(index)));
  }
}

function withoutWrapping(text: string): string {
  return /[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Whether two blocks have the same words, whatever their punctuation, case and width. */
export function sameWords(a: Int32Array, b: Int32Array): boolean {
  return a.length > 0 && a.length === b.length && a.every((token, k) => token === b[k]);
}
