import { firstWhere } from '../../../first-where.ts';
import type { Mention } from './mentions.ts';

/** A mention and where it stands in the whole text; `line` counts from 0. */
export interface Placed extends Mention {
  readonly line: number;
  readonly at: number;
}

/** Somebody the text names in full. */
export interface Person {
  /** As the text writes it at its longest. */
  readonly name: string;
  /** First mention in full in the body: a UTF-16 offset of the whole text, Infinity where only a caption has it. */
  readonly first: number;
}

/** Who is meant by a mention, or by an office alone, at an offset of the whole text. */
export interface People {
  readonly all: readonly Person[];
  readonly of: (words: readonly string[], at: number) => Person | null;
  readonly withTitle: (title: string, at: number) => Person | null;
}

interface Known {
  name: string;
  first: number;
  readonly words: Set<string>;
  /** Where named in full, in order. */
  readonly at: number[];
  readonly titles: Set<string>;
}

/**
 * The people of a text from all mentions in it: two words or more name somebody in full, in either order; a
 * mention of one word is whoever was last named in full with it, else who will be next.
 */
export function peopleOf(mentions: readonly Placed[], isBody: (line: number) => boolean): People {
  const known: Known[] = [];
  const byWord = new Map<string, Known[]>();
  const alone = mentions.filter(({ words, isTitled }) => words.length === 1 && isTitled);
  // Who is never named with more than an office and a surname is named in full by that.
  const inFull = mentions.filter(({ words }) => words.length > 1);
  for (const mention of [...inFull, ...alone]) {
    if (mention.words.length < 2 && byWord.has(folded(mention.words[0] ?? ''))) continue;
    const words = mention.words.map(folded);
    const { name } = mention;
    const same = (byWord.get(words[0] ?? '') ?? []).find((one) => isSame(one.words, words));
    const person = same ?? {
      name,
      first: Infinity,
      words: new Set<string>(),
      at: [],
      titles: new Set<string>(),
    };
    if (same === undefined && known.length >= mostPeople) continue;
    if (same === undefined) known.push(person);
    if (words.length > person.words.size && person.at.length > 0) person.name = name;
    for (const each of words)
      if (!person.words.has(each)) {
        person.words.add(each);
        byWord.set(each, [...(byWord.get(each) ?? []), person]);
      }
    person.at.push(mention.at);
    if (isBody(mention.line)) person.first = Math.min(person.first, mention.at);
  }
  for (const { words, titles, at } of mentions) {
    const person = titles.trim() === '' ? null : nearest(candidates(words), at);
    if (person !== null && person.titles.size < mostTitles) person.titles.add(titles);
  }
  return {
    all: known,
    of: (words, at) => nearest(candidates(words), at),
    withTitle: (title, at) =>
      nearest(
        known.filter(({ titles }) => [...titles].some((one) => one.includes(title))),
        at,
      ),
  };

  function candidates(words: readonly string[]): Known[] {
    const all = words.map(folded);
    return (byWord.get(all[0] ?? '') ?? []).filter((one) => all.every((each) => one.words.has(each)));
  }
}

/** More people than this, or offices of one of them, are a list, not a statement. */
const mostPeople = 300;
const mostTitles = 20;

/** Who was last named in full before an offset, else who is named first after it. */
function nearest(people: readonly Known[], at: number): Known | null {
  let best: Known | null = null;
  let bestAt = -1;
  for (const person of people) {
    const before = person.at[firstWhere(person.at.length, (k) => (person.at[k] ?? 0) > at) - 1] ?? -1;
    if (best === null || before > bestAt) [best, bestAt] = [person, before];
  }
  return best;
}

/** The same person: all words of one are words of the other, two at least. */
function isSame(known: ReadonlySet<string>, words: readonly string[]): boolean {
  const common = words.filter((word) => known.has(word)).length;
  return common >= 2 && (common === words.length || common === known.size);
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('‑', '-');
}
