import type { Unit } from '../../alignment/units.ts';
import type { Passage } from '../../model/annotation.ts';
import type { StanceScale } from '../../model/stance.ts';
import { subtagOf } from '../stances/stances.ts';
import { EnglishPhrases } from './english-phrases.ts';
import { UnspacedPhrases } from './unspaced-phrases.ts';

/** Where a listed phrase stands: which scale, and how strong, 0 the weakest. */
export interface Place {
  readonly scale: number;
  readonly level: number;
}

/** A listed phrase in a text, with every place the list gives it. UTF-16. */
export interface PhraseIn extends Passage {
  /** As listed: two that share one say the same. */
  readonly phrases: readonly string[];
  readonly places: readonly Place[];
  readonly isModal: boolean;
}

/** A phrase looked for, and its place on a scale; null as a modal. */
export interface Listing {
  readonly phrase: string;
  readonly place: Place | null;
}

/** Auxiliary verbs and what does their work: a closed class, so no list of the analyst's. */
const modals: ReadonlyMap<string, string> = new Map([
  [
    'en',
    'may, might, can, could, should, ought to, will, would, shall, must, have to, need to, be required to, be obliged to, be able to',
  ],
  [
    'zh',
    '可, 可以, 可能, 能, 能够, 能夠, 应, 應, 应该, 應該, 应当, 應當, 宜, 需, 需要, 将, 將, 会, 會, 要, 必须, 必須, 须, 須, 务必, 務必, 不得',
  ],
  [
    'ja',
    'べき, できる, なければならない, なければなりません, なくてはならない, なくてはなりません, ねばならない, ねばなりません, かもしれない, てもよい, 必要がある',
  ],
]);

/** The stance words and modals of a language, ready to be looked for. */
export class Strengths {
  readonly #find: (text: string, units: readonly Unit[]) => PhraseIn[];

  /** `scales` in force for a language, BCP 47. */
  constructor(scales: readonly StanceScale[], language: string) {
    const own = subtagOf(language);
    const listings: Listing[] = [
      ...scales.flatMap(({ levels }, scale) =>
        levels.flatMap((words, level) =>
          words.map((word) => ({ phrase: word.trim(), place: { scale, level } })),
        ),
      ),
      ...(modals.get(own)?.split(', ') ?? []).map((phrase) => ({ phrase, place: null })),
    ].filter(({ phrase }) => phrase !== '');
    if (own === 'zh' || own === 'ja') {
      const unspaced = new UnspacedPhrases(listings, own === 'ja');
      this.#find = (text, units) => unspaced.in(text, units);
    } else {
      const spaced = new EnglishPhrases(listings);
      this.#find = (text) => spaced.in(text);
    }
  }

  /** The listed phrases of a text in order; none overlaps another. */
  in(text: string, units: readonly Unit[]): PhraseIn[] {
    return this.#find(text, units);
  }
}

/** A passage with what it is listed for. */
export function phraseIn(start: number, end: number, listings: readonly Listing[]): PhraseIn {
  return {
    start,
    end,
    phrases: listings.map(({ phrase }) => phrase),
    places: listings.flatMap(({ place }) => place ?? []),
    isModal: listings.some(({ place }) => place === null),
  };
}
