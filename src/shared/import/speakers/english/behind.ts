import type { Speech } from '../told.ts';
import { office } from './offices.ts';
import type { Placed } from './people.ts';
import { type Sentence, speech } from './sentence.ts';
import { sayingBefore } from './verbs.ts';

const inverted = new RegExp(
  String.raw`(?:[,”"’?!]\s?)(${sayingBefore}) (?:the (?:\p{Lu}\p{L}+ )?(${office})\b|)`,
  'giu',
);
const credited = /\baccording to (?:(?:the )?[a-z][a-z’' -]{0,40} )?$/i;
/** Behind a name: who that is. */
const described = /^, (?:an?|the|who|[a-z]+ (?:of|at|for|in)) /;
/** UTF-16 code units an office before a name may take. */
const longestOffice = 60;

/** Who stands behind what is said: `", said Da Zhigang, director`, `according to Dmitry Peskov, a spokesman`. */
export function saidBehind(one: Sentence): Speech[] {
  return [...invertedIn(one), ...one.mentions.flatMap((mention) => creditedIn(one, mention))];
}

function invertedIn(one: Sentence): Speech[] {
  const { line, sentence, mentions, people } = one;
  return [...line.text.slice(sentence.start, sentence.end).matchAll(inverted)].flatMap((match) => {
    const start = sentence.start + match.index;
    const at = start + match[0].length;
    if (one.isQuoted(at)) return [];
    const title = match[2]?.toLowerCase();
    if (title !== undefined) return speech(one, people.withTitle(title, line.start + at)?.name, start, at);
    const next = mentions.find(({ owns, runStart, start: name }) => {
      return !owns && name >= at && runStart <= at + longestOffice;
    });
    if (next === undefined || !isSubjectBehind(line.text, at, next)) return [];
    return speech(one, people.of(next.words, next.at)?.name, start, next.end);
  });
}

function creditedIn(one: Sentence, mention: Placed): Speech[] {
  const { text } = one.line;
  if (mention.owns || one.isQuoted(mention.start)) return [];
  // Papers are credited, too: a person has an office, or is said to be somebody.
  if (!mention.isTitled && !described.test(text.slice(mention.end, mention.end + longestOffice))) return [];
  const before = text.slice(Math.max(one.sentence.start, mention.runStart - longestOffice), mention.runStart);
  const credit = credited.exec(before)?.[0];
  if (credit === undefined) return [];
  return speech(
    one,
    one.people.of(mention.words, mention.at)?.name,
    mention.runStart - credit.length,
    mention.end,
  );
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
