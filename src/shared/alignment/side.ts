import type { Tokens, Vocabulary } from './tokens.ts';

/** The blocks of one side that are compared with each other, by their place among themselves. */
export class Side {
  readonly #vocabulary: Vocabulary;
  readonly #texts: readonly string[];
  readonly #tokens: (Tokens | undefined)[];
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

  /** The numbers of the block's tokens; made when first asked for, as most blocks of a near copy never are. */
  tokens(index: number): Int32Array {
    return this.#of(index).ids;
  }

  /** Where each of `tokens` starts and ends, in turn; UTF-16 in `text`. */
  spans(index: number): readonly number[] {
    return this.#of(index).spans;
  }

  #of(index: number): Tokens {
    return (this.#tokens[index] ??= this.#vocabulary.tokens(this.text(index)));
  }
}

function withoutWrapping(text: string): string {
  return hasWrapping(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Whether there is white space other than single spaces. Character by character: a pattern costs several times that. */
function hasWrapping(text: string): boolean {
  let before = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code === space ? before === space : isOtherSpace(code)) return true;
    before = code;
  }
  return false;
}

const space = 0x20;

function isOtherSpace(code: number): boolean {
  if (code < 0xa0) return code < space && code >= 0x09 && code <= 0x0d;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x1680 && code <= 0x205f && /\s/.test(String.fromCharCode(code)))
  );
}

/** Whether two blocks have the same words, whatever their punctuation, case and width. */
export function sameWords(a: Int32Array, b: Int32Array): boolean {
  if (a === b) return a.length > 0;
  if (a.length === 0 || a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}
