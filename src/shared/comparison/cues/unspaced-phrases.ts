import { type Listing, type PhraseIn, phraseIn } from './phrase.ts';

interface Listed {
  /** What of the phrase never changes. */
  readonly stem: string;
  /** What may follow it, where the phrase is a verb in its dictionary form. */
  readonly next: RegExp | null;
  readonly listing: Listing;
}

/** By the last kana of a Japanese verb, what takes its place in other forms. */
const rows: Readonly<Record<string, RegExp>> = {
  う: /[いうえおわっ]/u,
  く: /[かきくけこい]/u,
  ぐ: /[がぎぐげごい]/u,
  す: /[さしすせそ]/u,
  つ: /[たちつてとっ]/u,
  ぬ: /[なにぬねのん]/u,
  ぶ: /[ばびぶべぼん]/u,
  む: /[まみむめもん]/u,
};
const hiragana = /^\p{Script=Hiragana}$/u;

/**
 * Listed phrases of a language without spaces. A phrase of one character counts only where it is a
 * word by itself; a Japanese verb in its dictionary form stands for all its forms.
 */
export class UnspacedPhrases {
  readonly #byFirst = new Map<string, Listed[]>();

  constructor(listings: Iterable<Listing>, hasVerbs: boolean) {
    for (const listing of listings) {
      const { phrase } = listing;
      const listed = { ...(hasVerbs ? verbOf(phrase) : { stem: phrase, next: null }), listing };
      const first = listed.stem.charAt(0);
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), listed]);
    }
  }

  /** The phrases of a text, the longest where several could stand. `words` are the bounds of its words. O(characters x phrases with the same beginning). */
  in(text: string, words: readonly { readonly start: number; readonly end: number }[]): PhraseIn[] {
    const ends = new Map(words.map(({ start, end }) => [start, end]));
    const found: PhraseIn[] = [];
    for (let at = 0; at < text.length;) {
      const here = (this.#byFirst.get(text.charAt(at)) ?? []).filter(
        ({ stem, next }) =>
          text.startsWith(stem, at) &&
          (stem.length > 1 || next !== null || ends.get(at) === at + 1) &&
          (next?.test(text.charAt(at + stem.length)) ?? true),
      );
      const length = Math.max(0, ...here.map(({ stem }) => stem.length));
      const listings = here.filter(({ stem }) => stem.length === length).map(({ listing }) => listing);
      if (length > 0) found.push(phraseIn(at, at + length, listings));
      at += length || 1;
    }
    return found;
  }
}

function verbOf(phrase: string): Omit<Listed, 'listing'> {
  const last = phrase.at(-1) ?? '';
  const stem = phrase.slice(0, -1);
  if (phrase.length > 2 && phrase.endsWith('する')) return { stem: phrase.slice(0, -2), next: null };
  if (stem === '') return { stem: phrase, next: null };
  // A verb of one row keeps nothing of it; the other keeps its stem: both begin with what stays.
  if (last === 'る') return { stem, next: hiragana.test(stem.at(-1) ?? '') ? null : /\p{Script=Hiragana}/u };
  const next = rows[last];
  return next === undefined ? { stem: phrase, next: null } : { stem, next };
}
