import type { EnglishWord } from './english-words.ts';
import { basesOf, englishWords } from './english-words.ts';
import { type Listing, type PhraseIn, phraseIn } from './phrase.ts';

/** Words that may stand inside a listed phrase without being in the list: `expressed its concern`. */
const passedOver: ReadonlySet<string> = new Set(
  'a an the its their his her our my any this that these those such very also again once'.split(' '),
);
const mostPassedOver = 2;

interface Listed {
  /** What each of its words may be a form of. */
  readonly words: readonly (readonly string[])[];
  readonly listing: Listing;
}

/** Listed English phrases by the forms of their first word: one form of a verb stands for all its forms. */
export class EnglishPhrases {
  readonly #byFirst = new Map<string, Listed[]>();

  constructor(listings: Iterable<Listing>) {
    for (const listing of listings) {
      const { phrase } = listing;
      const words = englishWords(phrase).map(({ start, end }) =>
        basesOf(phrase.slice(start, end).toLowerCase()),
      );
      const listed = { words, listing };
      for (const base of words[0] ?? [])
        this.#byFirst.set(base, [...(this.#byFirst.get(base) ?? []), listed]);
    }
  }

  /** The phrases of a text, where several could stand the longest. O(words x phrases with the same first word). */
  in(text: string): PhraseIn[] {
    const words = englishWords(text);
    const found: PhraseIn[] = [];
    for (let at = 0; at < words.length;) {
      const { to, listings } = this.#longestAt(words, at, text);
      if (to > at) found.push(phraseIn(words[at]?.start ?? 0, words[to - 1]?.end ?? 0, listings));
      at = Math.max(to, at + 1);
    }
    return found;
  }

  /** Behind which word the longest phrase ends that begins at a word, and all it is listed for. */
  #longestAt(words: readonly EnglishWord[], at: number, text: string): { to: number; listings: Listing[] } {
    const first = words[at];
    const isListed = first?.bases.some((base) => this.#byFirst.has(base)) === true;
    if (first === undefined || !isListed || isName(text, first.start)) return { to: at, listings: [] };
    const candidates = new Set(first.bases.flatMap((base) => this.#byFirst.get(base) ?? []));
    const ends = [...candidates].map(({ words: wanted, listing }) => ({
      to: endOf(words, at, wanted, text),
      listing,
    }));
    const to = Math.max(at, ...ends.map((end) => end.to));
    return { to, listings: ends.filter((end) => end.to === to).map(({ listing }) => listing) };
  }
}

/** Behind which word a phrase ends that begins at a word; -1 where it does not stand there. */
function endOf(
  words: readonly EnglishWord[],
  from: number,
  wanted: readonly (readonly string[])[],
  text: string,
): number {
  let at = from;
  for (const [k, bases] of wanted.entries()) {
    if (k > 0) {
      const stop = at + mostPassedOver;
      while (at < stop && !isForm(words[at], bases) && passedOver.has(words[at]?.bases[0] ?? '')) at++;
    }
    const word = words[at];
    if (word === undefined || !isForm(word, bases)) return -1;
    const before = words[at - 1];
    // Nothing listed reaches over the end of a sentence.
    if (k > 0 && before !== undefined && /[.!?;:]\s/.test(text.slice(before.end, word.start))) return -1;
    at++;
  }
  return at;
}

/** Whether a capital stands where no sentence begins: the `States` of a name state nothing. */
function isName(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at)) && /[\p{L}\p{N},;)]\s+$/u.test(text.slice(Math.max(0, at - 3), at));
}

function isForm(word: EnglishWord | undefined, bases: readonly string[]): boolean {
  return word !== undefined && word.bases.some((base) => bases.includes(base));
}
