import { languageIn } from '../../../../import/facts/language.ts';
import { piecesOf } from '../../../../text/words.ts';
import { xmlCharacters } from '../../xml-characters.ts';

/**
 * Judges stretches of a text (UTF-16 offsets): whether they are what a selection is named after, as most programs name
 * it after its first words; and whether they begin and end where people do, at words and sentences. O(text) once.
 */
export class Judge {
  readonly #text: string;
  #starts: Uint8Array | null = null;
  #ends = new Uint8Array();

  constructor(text: string) {
    this.#text = text;
  }

  /** Points by its name: 3 for all the words of the name and no others, 2 for the first words of what a cut name begins with, 1 where it is longer. */
  byName(name: string, start: number, end: number): number {
    const { words, isCut } = namedWords(name);
    if (words === '') return 0;
    // White space may be written otherwise, but not at such length that more need be looked at.
    const stretch = this.#text.slice(start, Math.min(end, start + 4 * name.length + 64));
    const own = onOneLine(stretch);
    if (own === words && stretch.length === end - start) return 3;
    if (!own.startsWith(words)) return 0;
    return isCut ? 2 : 1;
  }

  /**
   * Points by its ends, up to 6: 0 for one that holds nothing. White space at its ends is looked past, since some
   * programs take whole lines; a stretch without it fits better.
   */
  byEdges(start: number, end: number): number {
    const starts = this.#starts ?? this.#segmented();
    let [from, to] = [start, end];
    while (from < to && isSpace(this.#text, from)) from++;
    while (to > from && isSpace(this.#text, to - 1)) to--;
    if (from === to) return 0;
    return (starts[from] ?? 0) + (this.#ends[to] ?? 0) - (from > start || to < end ? 1 : 0);
  }

  /** For each offset what it is worth to begin and to end there: 1 at a mark, 2 at a word, 1 more beside a break. */
  #segmented(): Uint8Array {
    const text = this.#text;
    const starts = new Uint8Array(text.length + 1);
    this.#ends = new Uint8Array(text.length + 1);
    for (const { kind, start, end } of piecesOf(text, languageIn(text))) {
      if (kind === 'space') continue;
      starts[start] = (kind === 'word' ? 2 : 1) + (isBreak(text.charAt(start - 1)) ? 1 : 0);
      this.#ends[end] = 2 + (isBreak(text.charAt(end)) || isStop(text.charAt(end - 1)) ? 1 : 0);
    }
    this.#starts = starts;
    return starts;
  }
}

/** The words a selection is named after, and whether the name is cut with dots. */
function namedWords(name: string): { readonly words: string; readonly isCut: boolean } {
  const whole = onOneLine(name);
  const words = whole.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  return { words, isCut: words !== whole };
}

/** Words as a name in XML can have them. */
function onOneLine(text: string): string {
  return xmlCharacters(text).replaceAll(/\s+/g, ' ').trim();
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}

/** Nothing, white space, or a mark that sets off what is beside it. */
function isBreak(sign: string): boolean {
  return sign === '' || /[\s\p{P}]/u.test(sign);
}

function isStop(sign: string): boolean {
  return /[.!?。！？」』”’）)]/u.test(sign);
}
