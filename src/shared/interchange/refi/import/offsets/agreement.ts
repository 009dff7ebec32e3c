import { languageIn } from '../../../../import/facts/language.ts';
import { piecesOf } from '../../../../text/words.ts';
import { xmlCharacters } from '../../../xml/xml-characters.ts';

/** UTF-16 code units that are segmented at once: segmenting takes far longer in a long text than in its parts. */
const pieceLength = 1_000;

/** What it is worth to begin, and to end, at each offset of a part of a text. */
interface Worth {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
}

/**
 * Judges stretches of a text (UTF-16 offsets): whether they are what a selection is named after, as most programs name
 * it after its first words; and whether they begin and end where people do, at words and sentences. Only the parts of
 * the text that are asked about are segmented, each once.
 */
export class Judge {
  readonly #text: string;
  readonly #language: string;
  readonly #parts = new Map<number, Worth>();

  constructor(text: string) {
    this.#text = text;
    this.#language = languageIn(text.slice(0, 20 * pieceLength));
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
    let [from, to] = [start, end];
    while (from < to && isSpace(this.#text, from)) from++;
    while (to > from && isSpace(this.#text, to - 1)) to--;
    if (from === to) return 0;
    const begins = this.#worth(from).starts[from % pieceLength] ?? 0;
    // The end is judged with the character before it, which is in the same part.
    const ends = this.#worth(to - 1).ends[(to - 1) % pieceLength] ?? 0;
    return begins + ends - (from > start || to < end ? 1 : 0);
  }

  /** The part of the text an offset is in: 1 for a mark, 2 for a word, 1 more beside a break. An end stands at its last character. */
  #worth(offset: number): Worth {
    const part = Math.floor(offset / pieceLength);
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const text = this.#text;
    const first = part * pieceLength;
    // Words at the seams are seen whole.
    const from = Math.max(0, first - seam);
    const worth = { starts: new Uint8Array(pieceLength), ends: new Uint8Array(pieceLength) };
    const pieces = piecesOf(text.slice(from, first + pieceLength + seam), this.#language);
    for (const { kind, ...piece } of pieces) {
      if (kind === 'space') continue;
      const [start, end] = [from + piece.start, from + piece.end];
      const begins = (kind === 'word' ? 2 : 1) + (isBreak(text.charAt(start - 1)) ? 1 : 0);
      const ends = 2 + (isBreak(text.charAt(end)) || isStop(text.charAt(end - 1)) ? 1 : 0);
      if (isIn(start, first)) worth.starts[start - first] = begins;
      if (isIn(end - 1, first)) worth.ends[end - 1 - first] = ends;
    }
    this.#parts.set(part, worth);
    return worth;
  }
}

/** Longer than words are. */
const seam = 100;

function isIn(offset: number, first: number): boolean {
  return offset >= first && offset < first + pieceLength;
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
