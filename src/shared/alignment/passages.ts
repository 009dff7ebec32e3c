import type { Passage } from '../model/annotation.ts';
import type { SharedPassage } from './alignment.ts';
import { countedWords, wordsWithin } from './evidence.ts';
import { gram, type Run, Runs } from './runs.ts';
import type { Tokens, Vocabulary } from './tokens.ts';

/** A block inside another: so much of it at least, and so much shorter at least. */
const leastInside = 0.6;
const mostOfHolder = 0.75;
const quotationMark = /["“”„«»「」『』‘’']/u;
/** UTF-16 code units from which on a text is remembered with the places of its words: many may be quoted in it. */
const longText = 8_000;

interface Indexed {
  readonly words: Tokens;
  readonly runs: Runs;
}

/** Finds the stretches of words that two texts both have. */
export class Passages {
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<string, Indexed>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * The stretches of four words or more (CJK: characters, twice as many), the longest first
   * taken, none overlapping another on either side; in the left's order. O(words of the
   * shorter x repeats of a 4-gram), and once the words of the longer.
   */
  shared(left: string, right: string): SharedPassage[] {
    if (left.length > right.length) {
      return this.shared(right, left)
        .map((one) => ({ left: one.right, right: one.left }))
        .toSorted((a, b) => a.left.start - b.left.start);
    }
    const { words: long, runs } = this.#indexOf(right);
    const short = countedWords(left, this.#vocabulary);
    const stretches = runs.in(short.ids).filter((run) => run.length >= this.#least(short.ids, run));
    return longestApart(stretches).map(({ at, from, length }) => ({
      left: span(short, at, length),
      right: span(long, from, length),
    }));
  }

  /**
   * Whether a block stands, for the most part and word for word, inside a longer one
   * as a quotation: taken out of its order, or set in quotation marks.
   */
  isInside(short: string, long: string, moved: boolean): boolean {
    if (short.length > long.length * mostOfHolder) return false;
    const passages = this.shared(short, long);
    const { shared, of } = wordsWithin(
      short,
      passages.map(({ left }) => left),
      this.#vocabulary,
    );
    if (shared < of * leastInside) return false;
    return moved || passages.some(({ right }) => isQuotedAt(long, right));
  }

  #indexOf(text: string): Indexed {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const words = countedWords(text, this.#vocabulary);
    const indexed = { words, runs: new Runs([0], () => words.ids) };
    if (text.length > longText) this.#known.set(text, indexed);
    return indexed;
  }

  #least(words: Int32Array, { at, length }: Run): number {
    let characters = 0;
    for (let k = at; k < at + length; k++) if (this.#vocabulary.isCjk(words[k] ?? -1)) characters++;
    return characters > length / 2 ? 2 * gram : gram;
  }
}

/** The longest runs that share no token on either side, in order. O(runs log runs + tokens of the runs). */
function longestApart(runs: readonly Run[]): Run[] {
  const [short, long] = [new Set<number>(), new Set<number>()];
  const taken: Run[] = [];
  for (const run of runs.toSorted((a, b) => b.length - a.length)) {
    const { at, from, length } = run;
    // None taken is shorter, so one that overlaps covers the first token or the last.
    const last = length - 1;
    if (short.has(at) || short.has(at + last) || long.has(from) || long.has(from + last)) continue;
    for (let k = 0; k < length; k++) {
      short.add(at + k);
      long.add(from + k);
    }
    taken.push(run);
  }
  return taken.toSorted((a, b) => a.at - b.at);
}

function isQuotedAt(text: string, { start, end }: Passage): boolean {
  return (
    quotationMark.test(text.slice(Math.max(0, start - 2), start)) ||
    quotationMark.test(text.slice(end, end + 2))
  );
}

function span({ spans }: Tokens, from: number, length: number): Passage {
  return { start: spans[2 * from] ?? 0, end: spans[2 * (from + length) - 1] ?? 0 };
}
