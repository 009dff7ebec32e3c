import type { Passage } from '../../../model/annotation.ts';
import type { Line, Speech } from '../told.ts';
import type { People, Placed } from './people.ts';
import { saying, sayingBefore, sayingBeside } from './verbs.ts';

/** A sentence and what is known of it: a range of its line in UTF-16 code units, and the mentions in it. */
export interface Sentence {
  readonly line: Line;
  readonly sentence: Passage;
  readonly mentions: readonly Placed[];
  readonly people: People;
  readonly isQuoted: (offset: number) => boolean;
  /** Who `he` and `she` are. */
  readonly about: string | null;
}

/** How far from its verb a subject may stand, in UTF-16 code units: an office may be long. */
const reach = 400;
const verbs = new RegExp(String.raw`\b${saying}\b`, 'g');
const isVerb = new RegExp(String.raw`\b${saying}\b`);
const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** What may stand between a subject and its verb. */
const adverb = String.raw`(?:also|later|then|again|earlier|further|separately|repeatedly|strongly|firmly|clearly|however|has|had|have|recently|publicly|jointly|today|yesterday|first|both|in turn|in response|in return|meanwhile|\w+ly|(?:on )?${days}(?: (?:morning|afternoon|evening|night))?|on (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|(?:here|there)|in \p{Lu}[\p{L} ]{2,24}?)`;
const belonging = String.raw`(?: of (?:the )?\p{Lu}[\p{L}. ]{1,60}?| \([^()]{1,40}\))?`;
const directly = new RegExp(String.raw`^${belonging}(?: ${adverb}){0,4} $|^, (?:${adverb}, ){1,2}$`, 'u');
const besides = new RegExp(String.raw`^${belonging}, [^;:!?]{1,300},(?: ${adverb}){0,3} $`, 'u');
/** Before a name that is no subject. */
const governed =
  /\b(?:with|by|of|in|to|from|for|at|between|against|under|on|about|than|via|after|before|met|meeting|told|urged|asked|the)\s(?:the\s|both\s|his\s|her\s|their\s)?$/i;
const joined = /^(?: of [\p{L} ]{2,30})? and $|^, $/u;
const pronoun = /(?:^|[\s“"'’(])(?:[Hh]e|[Ss]he)(?:,? (?:also|then|later|further|again|has|had|however))* $/;
const office =
  '(?:president|premier|prime minister|foreign minister|defen[cs]e minister|minister|secretary-general|general secretary|secretary|chairman|chairwoman|chancellor|ambassador|spokesperson|spokesman|spokeswoman|high representative|envoy|king|queen)';
const titled = new RegExp(String.raw`\b[Tt]he (?:\p{Lu}\p{L}+ )?(${office})(?: ${adverb}){0,2} $`, 'iu');
const inverted = new RegExp(
  String.raw`(?:[,”"’?!]\s?)(${sayingBefore}) (?:the (?:\p{Lu}\p{L}+ )?(${office})\b|)`,
  'giu',
);
const credited = /\baccording to (?:(?:the )?[a-z][a-z’' -]{0,40} )?$/i;
/** Behind a name: who that is. */
const described = /^, (?:an?|the|who|[a-z]+ (?:of|at|for|in)) /;
const beside = new RegExp(String.raw`[,;]\s(?:and )?(?:while |also )?${sayingBeside}\b`, 'g');

/** Who says something in one sentence, in the order of the verbs. O(length): what is looked at before a verb is bounded. */
export function speakersIn(one: Sentence): Speech[] {
  const text = one.line.text.slice(one.sentence.start, one.sentence.end);
  const speeches: Speech[] = [];
  const say = (name: string | undefined, start: number, end: number): void => {
    if (name !== undefined) speeches.push({ name, start: one.line.start + start, end: one.line.start + end });
  };
  for (const { index, 0: verb } of text.matchAll(verbs)) {
    const at = one.sentence.start + index;
    const end = at + verb.length;
    const subjects = subjectsOf(one, at);
    for (const { start, name } of subjects) say(name, start, end);
    if (subjects.length > 0) continue;
    const before = one.line.text.slice(Math.max(one.sentence.start, at - 80), at);
    const start = Math.max(one.sentence.start, at - 80);
    const he = pronoun.exec(before);
    if (he !== null && !one.isQuoted(at)) say(one.about ?? undefined, start + he.index, end);
    const office = titled.exec(before);
    if (office?.[1] !== undefined && !one.isQuoted(start + office.index))
      say(one.people.withTitle(office[1].toLowerCase(), at)?.name, start + office.index, end);
  }
  for (const match of text.matchAll(inverted)) {
    const at = one.sentence.start + match.index + match[0].length;
    if (one.isQuoted(at)) continue;
    const mention = one.mentions.find(
      ({ runStart, start, owns }) => !owns && runStart <= at + 60 && start >= at,
    );
    const title = match[2]?.toLowerCase();
    if (title !== undefined)
      say(one.people.withTitle(title, one.line.start + at)?.name, at - match[0].length, at);
    else if (mention !== undefined && isSubjectBehind(one.line.text, at, mention))
      say(one.people.of(mention.words, mention.at)?.name, at - match[0].length, mention.end);
  }
  for (const mention of one.mentions) {
    const behind = credited.exec(
      one.line.text.slice(Math.max(one.sentence.start, mention.runStart - 60), mention.runStart),
    );
    const isPerson = mention.isTitled || described.test(one.line.text.slice(mention.end, mention.end + 40));
    if (behind !== null && isPerson && !mention.owns && !one.isQuoted(mention.start))
      say(one.people.of(mention.words, mention.at)?.name, mention.runStart - behind[0].length, mention.end);
  }
  const first = one.mentions[0];
  if (first !== undefined && isTopic(one, first))
    for (const { index, 0: words } of text.matchAll(beside)) {
      const at = one.sentence.start + index;
      if (at > first.end && at - first.end < reach && !one.isQuoted(at))
        say(one.people.of(first.words, first.at)?.name, first.start, at + words.length);
    }
  return speeches;
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
    const isDirect = directly.test(gap);
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

function isGoverned({ text }: Line, { runStart }: Placed): boolean {
  return governed.test(text.slice(Math.max(0, runStart - 24), runStart));
}

/** `", said Xiang Haoyu, a research fellow`: only an office stands between the verb and the name, no verb behind it. */
function isSubjectBehind(text: string, verbEnd: number, mention: Placed): boolean {
  return (
    /^[\p{L} .'’-]{0,60}$/u.test(text.slice(verbEnd, mention.start)) &&
    /^(?:[,.;:”"]|\s(?:of|in|from|at|on|as|during|after|when|while|to|who)\b|\s?$)/.test(
      text.slice(mention.end, mention.end + 10),
    )
  );
}

/** Whether a sentence is about whom it names first: nothing but an office or a turn stands before the name. */
function isTopic({ line, sentence, isQuoted }: Sentence, mention: Placed): boolean {
  const before = line.text.slice(sentence.start, mention.runStart);
  return (
    !mention.owns &&
    !isQuoted(mention.start) &&
    /^(?:[\p{L} ]{0,40},\s|(?:[\p{L}'’]+ ){0,3})$/u.test(before) &&
    !governed.test(before)
  );
}
