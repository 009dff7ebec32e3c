import type { Line, Speech } from '../told.ts';
import { adverb, office } from './offices.ts';
import type { Placed } from './people.ts';
import { type Sentence, speech } from './sentence.ts';
import { saying } from './verbs.ts';

/** How far from its verb a subject may stand, in UTF-16 code units: an office may be long. */
const reach = 400;
const verbs = new RegExp(String.raw`\b${saying}\b`, 'g');
const isVerb = new RegExp(String.raw`\b${saying}\b`);
const belonging = String.raw`(?: of (?:the )?\p{Lu}[\p{L}. ]{1,60}?| \([^()]{1,40}\))?`;
const directly = new RegExp(String.raw`^${belonging}(?: ${adverb}){0,4} $|^, (?:${adverb}, ){1,2}$`, 'u');
/** `The foreign minister, Ada Obi, has said`: the name stands between commas behind an office. */
const apart = new RegExp(String.raw`^,(?: ${adverb}){0,3} $`, 'u');
const besides = new RegExp(String.raw`^${belonging}, [^;:!?]{1,300},(?: ${adverb}){0,3} $`, 'u');
/** Before a name that is no subject. */
export const governed =
  /\b(?:with|by|of|in|to|from|for|at|between|against|under|on|about|than|via|after|before|met|meeting|told|urged|asked|the)\s(?:the\s|both\s|his\s|her\s|their\s)?$/i;
const joined = /^(?: of [\p{L} ]{2,30})? and $|^, $/u;
const pronoun = /(?:^|[\s“"'’(])(?:[Hh]e|[Ss]he)(?:,? (?:also|then|later|further|again|has|had|however))* $/;
const titled = new RegExp(String.raw`\b[Tt]he (?:\p{Lu}\p{L}+ )?(${office})(?: ${adverb}){0,2} $`, 'iu');
/** How far before its verb a pronoun or an office is looked for, in UTF-16 code units. */
const near = 80;

/** Who stands before a verb of saying as its subject: names, `he` or `she`, `the president`. */
export function saidBefore(one: Sentence): Speech[] {
  const { line, sentence } = one;
  return [...line.text.slice(sentence.start, sentence.end).matchAll(verbs)].flatMap(({ index, 0: verb }) => {
    const at = sentence.start + index;
    const end = at + verb.length;
    const subjects = subjectsOf(one, at);
    return subjects.length > 0
      ? subjects.flatMap(({ name, start }) => speech(one, name, start, end))
      : unnamed(one, at, end);
  });
}

/** Who is meant by a pronoun or an office before a verb. */
function unnamed(one: Sentence, verb: number, end: number): Speech[] {
  const from = Math.max(one.sentence.start, verb - near);
  const before = one.line.text.slice(from, verb);
  const he = pronoun.exec(before);
  if (he !== null && !one.isQuoted(verb)) return speech(one, one.about ?? undefined, from + he.index, end);
  const the = titled.exec(before);
  if (the?.[1] === undefined || one.isQuoted(from + the.index)) return [];
  return speech(
    one,
    one.people.withTitle(the[1].toLowerCase(), one.line.start + verb)?.name,
    from + the.index,
    end,
  );
}

/** Who a verb is said of: the nearest name before it that can be its subject, and those joined to it. */
function subjectsOf(
  { line, mentions, people, isQuoted }: Sentence,
  verb: number,
): { start: number; name: string }[] {
  for (let k = mentions.length - 1; k >= 0; k -= 1) {
    const mention = mentions[k];
    if (mention === undefined || mention.end > verb) continue;
    if (verb - mention.end > reach) return [];
    const gap = line.text.slice(mention.end, verb).replaceAll(/["“”]/g, '');
    const isDirect = directly.test(gap) || (apart.test(gap) && isApposed(line, mention));
    if (!isDirect && !(besides.test(gap) && !isVerb.test(gap))) continue;
    if (people.of(mention.words, mention.at) === null) continue;
    if (mention.owns || isQuoted(mention.start)) return [];
    const chain = isDirect ? joinedTo(line, mentions, k) : [mention];
    if (isGoverned(line, chain[0] ?? mention)) {
      // `In San Francisco, Xi said`: only the first is governed; `talks with Xi and Kishida said`: who knows.
      if (chain[1] === undefined || !line.text.slice(chain[0]?.end, chain[1].runStart).startsWith(','))
        return [];
      chain.shift();
    }
    return chain.flatMap(({ words, at, start }) => {
      const person = people.of(words, at);
      return person === null ? [] : [{ start, name: person.name }];
    });
  }
  return [];
}

/** A mention and those before it that are its equals: `A`, `B and C`, `A, B and C`. */
function joinedTo({ text }: Line, mentions: readonly Placed[], last: number): Placed[] {
  const chain = mentions.slice(last, last + 1);
  for (let k = last - 1; k >= 0; k -= 1) {
    const [previous, next] = [mentions[k], chain[0]];
    if (previous === undefined || next === undefined || previous.owns) break;
    const between = text.slice(previous.end, next.runStart);
    if (!joined.test(between) || (chain.length === 1 && !between.endsWith(' and '))) break;
    chain.unshift(previous);
  }
  return chain;
}

function isApposed({ text }: Line, { runStart }: Placed): boolean {
  return text.slice(0, runStart).endsWith(', ');
}

function isGoverned({ text }: Line, { runStart }: Placed): boolean {
  return governed.test(text.slice(Math.max(0, runStart - 24), runStart));
}
