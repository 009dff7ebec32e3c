import type { Unit } from '../../alignment/units.ts';
import type { StanceScale } from '../../model/stance.ts';
import { subtagOf } from '../stances/stances.ts';
import { EnglishPhrases } from './english-phrases.ts';
import type { Listing, PhraseIn } from './phrase.ts';
import { UnspacedPhrases } from './unspaced-phrases.ts';

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
          words.map((word) => ({ phrase: word.trim(), rank: { scale, level } })),
        ),
      ),
      ...(modals.get(own)?.split(', ') ?? []).map((phrase) => ({ phrase, rank: null })),
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
