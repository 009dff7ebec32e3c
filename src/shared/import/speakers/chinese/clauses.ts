import type { HanMention } from '../han/roster.ts';
import type { Line, Speech } from '../told.ts';
import { strongVerbs, weakVerbs } from './verbs.ts';

/** How far before its verb a clause is looked at, in UTF-16 code units. */
const reach = 120;
/** Before a name, perhaps with an office between, that is spoken with or about. */
const governed =
  /(?:同|与|與|和|跟|向|对|對|对于|對於|会见|會見|会晤|给|給|由|据|據|关于|就|把|被|请|請|称呼)[^，。：“”「」]{0,24}$/u;
/** Another subject directly before the verb. */
const another = /(?:方|国|國|部|府|者|员|員|家|社|报|報|人士|官|媒|网|台|会|院|文|书|明)$/u;
const told = /(?:对|對|向|在接受|接受)[^，。]{0,24}(?:记者|記者|媒体|媒體|采访|採訪|专访|專訪)时?時?$/u;
const adverbs =
  '(?:还|還|也|并|並|又|则|則|同时|同時|此外|随后|隨後|首先|再次|进一步|進一步|均|都|亦|另|继续|特别|最后|對此|对此|就此|一并)*';
/** `对某台说`: whom it is said to stands directly behind who says it. */
const saidTo = new RegExp(`^${adverbs}(?:对|對|向|告诉|告訴)[^，。]{1,24}$`, 'u');
const joint = /^(?:和|与|與|、|及|以及|同)[\p{Script=Han}]{0,14}$/u;
const goesOn = new RegExp(`^\\s*${adverbs}$`, 'u');
const pronoun = new RegExp(`^\\s*${adverbs}[他她]${adverbs}$`, 'u');
const directly = new RegExp(`^(?:今天|昨天|今日|昨日|当天|當天|当日|\\d{1,2}日)?${adverbs}(?:表示)?$`, 'u');
/** What ends a clause: brackets do not (`对《环球时报》记者表示`). */
const marks = /[，,。！？!?；;：:“”「」『』\n]/u;

/** Who says something in a line, in the order of the verbs. O(verbs x reach). */
export function saidIn(
  line: Line,
  mentions: readonly HanMention[],
  isQuoted: (offset: number) => boolean,
): Speech[] {
  const speeches: Speech[] = [];
  let last: string | null = null;
  const verbs = [...line.text.matchAll(strongVerbs), ...line.text.matchAll(weakVerbs)].toSorted(
    (a, b) => a.index - b.index,
  );
  for (const verb of verbs) {
    if (isQuoted(verb.index)) continue;
    const isWeak = verb[0].search(weakVerbs) === 0 && verb[0].search(strongVerbs) !== 0;
    const start = clauseStart(line.text, verb.index);
    const own = within(mentions, start, verb.index).filter((mention) => !isQuoted(mention.start));
    const clause = line.text.slice(start, verb.index);
    const subjects = own.length > 0 ? subjectsIn(line.text, own, start, verb.index, isWeak) : [];
    if (own.length === 0 && !isWeak && goesOn.test(clause))
      subjects.push(...sentenceSubject(line.text, mentions, start));
    for (const { name, start: from } of subjects) {
      speeches.push({ name, start: line.start + from, end: line.start + verb.index + verb[0].length });
      last = name;
    }
    if (subjects.length === 0 && last !== null && pronoun.test(clause))
      speeches.push({ name: last, start: line.start + start, end: line.start + verb.index + verb[0].length });
  }
  return speeches;
}

/** The subject of a clause: its first name that nothing governs, and names joined to it. */
function subjectsIn(
  text: string,
  own: readonly HanMention[],
  start: number,
  verb: number,
  isWeak: boolean,
): HanMention[] {
  for (const [k, mention] of own.entries()) {
    const from = own[k - 1]?.end ?? start;
    if (governed.test(text.slice(from, mention.start))) continue;
    const chain = [mention];
    for (const next of own.slice(k + 1)) {
      if (!joint.test(text.slice(chain.at(-1)?.end, next.start))) break;
      chain.push(next);
    }
    const behind = text.slice(chain.at(-1)?.end, verb);
    if (isWeak ? !directly.test(behind) : another.test(behind) && !told.test(behind) && !saidTo.test(behind))
      return [];
    return chain;
  }
  return [];
}

/** Who a sentence began with, for a clause that only goes on: `拉希德欢迎高云升访马，表示`. */
function sentenceSubject(text: string, mentions: readonly HanMention[], clause: number): HanMention[] {
  const from = Math.max(0, clause - reach);
  const before = text.slice(from, clause);
  const sentence =
    from + Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？')) + 1;
  const first = within(mentions, sentence, clause)[0];
  return first === undefined || governed.test(text.slice(sentence, first.start)) ? [] : [first];
}

function clauseStart(text: string, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < reach && !marks.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function within(mentions: readonly HanMention[], start: number, end: number): HanMention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}
