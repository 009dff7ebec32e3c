import { outletAt, outletsIn } from './outlets.ts';
import type { Signature } from './signatures.ts';

/** Code units of a statement that are looked at. */
const sample = 200_000;
const spoken =
  /(?:\b(?:told|reached by|spoke (?:to|with)|speaking (?:to|with)|interviewed by|interview with)\s(?:the\s)?(?=[A-Z])|(?:告诉|告訴|对|對|接受|向)[《〈]?(?=\p{Script=Han}))/gu;
const address = /https?:\/\/([a-z\d.-]{4,100})/gi;
const enough = 2;

/**
 * The outlet to which people in the text speak again and again, or once where an address left in
 * the text is its as well: whoever prints it has it from there.
 */
export function toldTo(text: string): Signature | null {
  const read = text.slice(0, sample);
  const hosts = new Set([...read.matchAll(address)].map((match) => outletAt(match[1] ?? '')?.name));
  const times = new Map<string, { count: number; first: Signature }>();
  for (const match of read.matchAll(spoken)) {
    const from = match.index + match[0].length;
    const named = outletsIn(read.slice(from, from + 40))[0];
    if (named?.start !== 0) continue;
    if (
      /\p{Script=Han}/u.test(match[0]) &&
      !/^[》〉]?(?:记者|記者|采访|採訪|表示)/u.test(read.slice(from + named.end))
    )
      continue;
    const known = times.get(named.outlet.name);
    const name = read.slice(from, from + named.end);
    const first = known?.first ?? { start: from, end: from + named.end, name, why: 'people speak to it' };
    times.set(named.outlet.name, { count: (known?.count ?? 0) + 1, first });
  }
  const [most] = [...times].toSorted(([, a], [, b]) => b.count - a.count);
  if (most === undefined) return null;
  return most[1].count + (hosts.has(most[0]) ? 1 : 0) >= enough ? most[1].first : null;
}
