import { sentencesOf } from '../../../text/sentences.ts';
import { quotedIn } from '../quoted.ts';
import type { Line, Speech, Told } from '../told.ts';
import { meetingsIn } from './meetings.ts';
import { mentionsIn } from './mentions.ts';
import { type People, peopleOf, type Placed } from './people.ts';
import type { Sentence } from './sentence.ts';
import { saidBefore } from './subjects.ts';
import { saidBehind } from './behind.ts';
import { saidBeside } from './beside.ts';
import { announcedIn } from './announced.ts';

/** A question asked: what is quoted in it is not said here. */
const asked = /^(?:Q|question|reporter|journalist|interviewer|presenter): ?/i;

/**
 * Who speaks in English: subjects of verbs of saying (`Wang, a member of ..., said`, `said Da Zhigang, director`,
 * `Xi Jinping and Fumio Kishida reaffirmed`), `he` and `the president` where it is plain who that is, who is named
 * with a colon before their words, and whose remarks a title announces.
 */
export function tellEnglish(lines: readonly Line[]): Told {
  const mentions = lines.map((line, index) => placed(line, index).filter((one) => isNaming(line, one)));
  const people = peopleOf(mentions.flat(), (index) => isSpeaking(lines[index]));
  const speeches: Speech[] = [];
  const meetings: (readonly [string, string])[] = [];
  for (const [index, line] of lines.entries()) {
    const own = mentions[index] ?? [];
    speeches.push(...announcedIn(line, people));
    if (!isSpeaking(line) || asked.test(line.text)) continue;
    speeches.push(...saidIn(line, own, people));
    meetings.push(...meetingsIn(line, own, people));
  }
  return { speeches, meetings, named: new Map(people.all.map(({ name, first }) => [name, first])) };
}

/**
 * Whether a name is read off a line. Bylines name reporters; titles are mostly written with capitals throughout,
 * so that only `Secretary Ada Obi’s Call` shows where a name begins and ends.
 */
function isNaming({ kind, text }: Line, one: Placed): boolean {
  if (kind === 'title') return one.isTitled && (one.owns || isEnumerated(text, one));
  return kind !== 'heading' && kind !== 'byline' && kind !== 'furniture';
}

/** `President Ada Obi and Premier Li Wen`: what stands around the name is no part of it. */
function isEnumerated(text: string, { runStart, end }: Placed): boolean {
  const isLast = end === text.length && text.slice(0, runStart).endsWith(' and ');
  return isLast || /^(?: and |, | of )/.test(text.slice(end));
}

function isSpeaking(line: Line | undefined): boolean {
  return line?.kind === 'paragraph' || line?.kind === 'list-item' || line?.kind === 'quotation';
}

function placed(line: Line, index: number): Placed[] {
  return mentionsIn(line.text).map((mention) => ({
    name: mention.name,
    words: mention.words,
    start: mention.start,
    end: mention.end,
    runStart: mention.runStart,
    owns: mention.owns,
    titles: mention.titles,
    isTitled: mention.isTitled,
    line: index,
    at: line.start + mention.start,
  }));
}

function saidIn(line: Line, mentions: readonly Placed[], people: People): Speech[] {
  const isQuoted = quotedIn(line.text);
  const speeches: Speech[] = [];
  /** Who `he` or `she` is: who spoke last in this paragraph, else who the sentence before is about. */
  let about: string | null = null;
  let from = 0;
  for (const sentence of sentencesOf(line.text, 'en')) {
    const own: Placed[] = [];
    for (let next = mentions[from]; next !== undefined && next.start < sentence.end; next = mentions[from]) {
      own.push(next);
      from += 1;
    }
    const one: Sentence = { line, sentence, mentions: own, people, isQuoted, about };
    const said = [...saidBefore(one), ...saidBehind(one), ...saidBeside(one)];
    speeches.push(...said);
    const subject = own.find(({ start, owns }) => !owns && !isQuoted(start));
    about = said.at(-1)?.name ?? (subject && people.of(subject.words, subject.at)?.name) ?? about;
  }
  return speeches;
}
