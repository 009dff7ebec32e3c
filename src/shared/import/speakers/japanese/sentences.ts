import type { Line, Speech } from '../told.ts';
import type { TitledMention } from './japanese.ts';
import { saying, sayingBefore } from './verbs.ts';

/** What makes who is named the one who says it; a remark in brackets may stand between. */
const topic = /^(?:（[^（）]{1,30}）)?(?:からは|からも|から|は|も|が)/u;
const credited = /^(?:（[^（）]{1,30}）)?(?:によると|によれば|によりますと)/u;
const office =
  /(?:^|[、。　\s」])(総理|首相|外相|官房長官|長官|大臣|大統領|部長|国防相|防衛相|主席|議長|大使|公使|会長)(?=は|も|から)/gu;
/** Somebody or something else is spoken of: it is the one who says what follows. */
const another =
  /(?:^|[、」　])[^、。「」]{0,24}(?:側|省|庁|政府|党|国|双方|両氏|両外相|両首脳|各国|当局|筋|関係者|同社|同紙|通信|テレビ)(?:は|も|が|から)/u;

/** Who says something in a line, sentence by sentence. O(verbs x mentions of a sentence). */
export function saidIn(
  line: Line,
  mentions: readonly TitledMention[],
  isQuoted: (offset: number) => boolean,
  titles: ReadonlyMap<string, string>,
): Speech[] {
  const { text } = line;
  const say = (name: string, start: number, end: number): Speech => ({
    name,
    start: line.start + start,
    end: line.start + end,
  });
  const spoken = mentions.filter(({ start }) => !isQuoted(start));
  const topics = [
    ...spoken.filter(({ end }) => topic.test(text.slice(end, end + 40))),
    ...titledTopics(text, isQuoted, titles),
  ].toSorted((a, b) => a.start - b.start);
  const speeches = spoken
    .filter(({ end }) => credited.test(text.slice(end, end + 40)))
    .map(({ name, start, end }) => say(name, start, end));
  const ends = sentenceEnds(text, isQuoted);
  for (const { index, 0: verb } of text.matchAll(saying)) {
    if (isQuoted(index)) continue;
    const sentence = ends.findLast((end) => end <= index) ?? 0;
    const who = topics.findLast(({ start, end }) => start >= sentence && end <= index);
    if (who !== undefined && !another.test(unquoted(text, who.end, index, isQuoted)))
      speeches.push(say(who.name, who.start, index + verb.length));
  }
  for (const { index, 0: words } of text.matchAll(sayingBefore)) {
    const who = spoken.find(({ start }) => start >= index + words.length && start - index < longestBefore);
    if (who !== undefined && !isQuoted(index)) speeches.push(say(who.name, index, who.end));
  }
  return speeches.toSorted((a, b) => a.start - b.start);
}

/** UTF-16 code units between そう語るのは and a name. */
const longestBefore = 80;

/** `首相は`: whoever that office was last said of. */
function titledTopics(
  text: string,
  isQuoted: (offset: number) => boolean,
  titles: ReadonlyMap<string, string>,
): TitledMention[] {
  return [...text.matchAll(office)].flatMap(({ index, 0: words, 1: title = '' }) => {
    const start = index + words.length - title.length;
    const name = [...titles].findLast(([, own]) => own.includes(title))?.[0];
    return name === undefined || isQuoted(start) ? [] : [{ name, start, end: start + title.length, title }];
  });
}

function sentenceEnds(text: string, isQuoted: (offset: number) => boolean): number[] {
  return [...text.matchAll(/[。！？]/gu)]
    .filter(({ index }) => !isQuoted(index))
    .map(({ index }) => index + 1);
}

function unquoted(text: string, start: number, end: number, isQuoted: (offset: number) => boolean): string {
  let words = '';
  for (let at = start; at < end; at += 1) if (!isQuoted(at)) words += text.charAt(at);
  return words;
}
