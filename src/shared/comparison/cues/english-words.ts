import type { Passage } from '../../model/annotation.ts';

/** A word of an English text, its contraction apart: `wo` and `n't`, `can` and `not`. UTF-16. */
export interface EnglishWord extends Passage {
  /** Every form it may be a form of, itself among them, in lower case. */
  readonly bases: readonly string[];
}

const word = /\p{L}+(?:['’]\p{L}+)?/gu;
/** A word with a negation at its end. */
const negated = /^(?:.+(?=n['’]t$)|can(?=not$))/i;

/** Verbs whose forms no rule makes; and modals as they stand before `n't`. */
const irregular: Readonly<Record<string, string>> = {
  am: 'be',
  are: 'be',
  is: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  took: 'take',
  taken: 'take',
  stood: 'stand',
  held: 'hold',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  said: 'say',
  thought: 'think',
  understood: 'understand',
  undertook: 'undertake',
  undertaken: 'undertake',
  saw: 'see',
  seen: 'see',
  gave: 'give',
  given: 'give',
  made: 'make',
  found: 'find',
  paid: 'pay',
  "n't": 'not',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
};

/** The words of a text in order. O(characters). */
export function englishWords(text: string): EnglishWord[] {
  const words: EnglishWord[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const verb = written.length > 3 ? (negated.exec(written)?.[0] ?? '') : '';
    const cut = index + verb.length;
    if (verb !== '') words.push({ start: index, end: cut, bases: knownBases(verb.toLowerCase()) });
    const rest = written.slice(verb.length).toLowerCase().replace('’', "'");
    words.push({ start: cut, end: index + written.length, bases: knownBases(rest) });
  }
  return words;
}

/** Words come again and again; so many are remembered. */
const most = 20_000;
const known = new Map<string, readonly string[]>();

function knownBases(form: string): readonly string[] {
  const bases = known.get(form) ?? basesOf(form);
  if (known.size >= most) known.clear();
  known.set(form, bases);
  return bases;
}

/** What a word may be a form of, by the rules of English endings: `opposes`, `opposed`, `opposing` of `oppose`. */
export function basesOf(form: string): string[] {
  const bases = [form];
  const own = irregular[form];
  if (own !== undefined) bases.push(own);
  for (const end of endings) {
    if (!form.endsWith(end)) continue;
    const stem = form.slice(0, -end.length);
    if (stem.length < 2) continue;
    if (end === 'ies' || end === 'ied') bases.push(`${stem}y`);
    else if (end === 's') bases.push(stem);
    else bases.push(stem, `${stem}e`);
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  }
  // What is left of "noted" is no negation.
  return [...new Set(bases)].filter((base) => base !== 'not' || form.length <= 3);
}

const endings = ['ies', 'ied', 'es', 's', 'ed', 'ing'];
