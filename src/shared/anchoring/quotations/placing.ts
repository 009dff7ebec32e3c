import type { Passage } from '../../model/annotation.ts';
import { commonEnd, commonStart } from '../../text/common-ends.ts';
import { passageIn } from '../../text/passage.ts';
import { counted } from '../../wording.ts';
import { weightOf } from '../elsewhere.ts';
import { type Nearest, NearestIn } from './nearest.ts';

/** Words somebody quotes, with what may tell where they stand. */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The UTF-16 offset they are said to begin at; null where none is said. Only a hint: the text may be counted otherwise. */
  readonly at: number | null;
}

/** Where quoted words stand in a text. UTF-16, on grapheme boundaries. */
export type Placement =
  /** They stand there to the letter, and nowhere else as likely. */
  | { readonly kind: 'exact'; readonly passage: Passage }
  /** A person has to say whether it is there. `why` goes on after “It may stand here: …”. */
  | { readonly kind: 'suggested'; readonly passage: Passage; readonly why: string }
  | { readonly kind: 'nowhere' };

/** Words that prove by standing in one place only, whatever stands about them: as many as in `anchoring.ts`. */
const sureAlone = 4;
/** Letters of a neighbourhood that prove that it is the same. */
const sureAround = 16;

/** A text in which quotations of other programs are placed: by their words and neighbourhood, then by the position. */
export class QuotationPlaces {
  readonly #text: string;
  #near: NearestIn | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** O(text), and a little for each place that has the words. */
  placeOf(quoted: Quoted): Placement {
    const wanted = trimmed(quoted);
    if (wanted.exact === '') return { kind: 'nowhere' };
    const starts = occurrences(this.#text, wanted.exact);
    if (starts.length === 0) return this.#worded(wanted.exact);
    const ranked = starts.map((start) => ({ start, ...this.#agreement(start, wanted) }));
    const agreeing = ranked.filter(({ isWhole }) => isWhole);
    const [only] = agreeing.length > 0 ? agreeing : ranked;
    const said = agreeing.find(({ start }) => start === wanted.at);
    if (said !== undefined) return this.#exact(said.start, wanted.exact);
    if (agreeing.length === 1 && only !== undefined) return this.#exact(only.start, wanted.exact);
    if (ranked.length === 1 && only !== undefined && proves(wanted.exact, only.common))
      return this.#exact(only.start, wanted.exact);
    const best = nearestTo(wanted.at, agreeing.length > 0 ? agreeing : mostAgreeing(ranked));
    const why =
      starts.length === 1
        ? 'the words are there, but others stand around them'
        : `the same words stand in ${counted(starts.length, 'place')}`;
    return this.#suggested({ start: best, end: best + wanted.exact.length }, why);
  }

  /** Whether the very words stand somewhere in the text: quicker than to ask where. */
  holds(words: string): boolean {
    return this.#text.includes(words.trim());
  }

  /** Words of the text that are like these, where these are nowhere. */
  nearest(words: string): Nearest | null {
    this.#near ??= new NearestIn(this.#text);
    return this.#near.of(words);
  }

  #worded(exact: string): Placement {
    const found = this.nearest(exact);
    if (found === null) return { kind: 'nowhere' };
    const why =
      found.distance === 0
        ? 'only case, width, quotation marks or white space differ'
        : `the text words it differently, by ${counted(found.distance, 'character')}`;
    return this.#suggested(found.passage, why);
  }

  #exact(start: number, exact: string): Placement {
    const end = start + exact.length;
    const passage = passageIn(this.#text, start, end);
    if (passage?.start === start && passage.end === end) return { kind: 'exact', passage };
    return this.#suggested({ start, end }, 'it begins or ends within a character');
  }

  #suggested({ start, end }: Passage, why: string): Placement {
    const passage = passageIn(this.#text, start, end);
    return passage === null ? { kind: 'nowhere' } : { kind: 'suggested', passage, why };
  }

  #agreement(start: number, { exact, prefix, suffix }: Quoted): { common: number; isWhole: boolean } {
    const end = start + exact.length;
    const [head, tail] = [letters(prefix), letters(suffix)];
    const before = letters(this.#text.slice(Math.max(0, start - prefix.length - slack), start));
    const after = letters(this.#text.slice(end, end + suffix.length + slack));
    const common = commonEnd(before, head) + commonStart(after, tail);
    return { common, isWhole: common === head.length + tail.length };
  }
}

/** Whether words that stand in one place only are meant there, though not all that stood around them does. */
function proves(exact: string, common: number): boolean {
  return common >= sureAround || weightOf(exact) >= sureAlone;
}

/** Characters of white space a neighbourhood may have more in our text. */
const slack = 40;

/** Without white space at the ends of the words: it belongs to their neighbourhood. */
function trimmed({ exact, prefix, suffix, at }: Quoted): Quoted {
  const { start, end } = passageIn(exact, 0, exact.length) ?? { start: 0, end: 0 };
  return { exact: exact.slice(start, end), prefix, suffix, at: at === null ? null : at + start };
}

/** What is compared of a neighbourhood: white space differs from program to program, and pairs are cut in half. */
function letters(text: string): string {
  return text.replaceAll(/[\s\p{Surrogate}]+/gu, '');
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

interface Ranked {
  readonly start: number;
  readonly common: number;
}

function mostAgreeing(ranked: readonly Ranked[]): Ranked[] {
  const most = ranked.reduce((so, { common }) => Math.max(so, common), 0);
  return ranked.filter(({ common }) => common === most);
}

function nearestTo(at: number | null, ranked: readonly Ranked[]): number {
  const starts = ranked.map(({ start }) => start);
  return starts.reduce(
    (best, start) => (at !== null && Math.abs(start - at) < Math.abs(best - at) ? start : best),
    starts[0] ?? 0,
  );
}
