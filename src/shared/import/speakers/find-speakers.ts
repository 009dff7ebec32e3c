import { subtagOf } from '../../comparison/stances/stances.ts';
import type { Found, ProposedBlock } from '../proposal.ts';
import { tellChinese } from './chinese/chinese.ts';
import { tellEnglish } from './english/english.ts';
import { inOrder } from './in-order.ts';
import { tellJapanese } from './japanese/japanese.ts';
import { linesOf } from './lines.ts';
import { quotesDocument } from './quotes-document.ts';
import type { Speech, TellSpeech } from './told.ts';

const languages: ReadonlyMap<string, { readonly tell: TellSpeech; readonly spaced: boolean }> = new Map([
  ['en', { tell: tellEnglish, spaced: true }],
  ['zh', { tell: tellChinese, spaced: false }],
  ['ja', { tell: tellJapanese, spaced: false }],
]);

/**
 * Who speaks in a statement, in direct or reported speech, as the text names them in full and without
 * their titles: not who is only mentioned, met or pictured, no institutions, nobody unnamed. Told by how
 * names, titles and verbs of saying stand together, without a list of persons. Ordered as `inOrder` says.
 * None in a language (BCP 47) other than English, Chinese and Japanese. Never throws. O(n) of the text, and
 * no more than its first 200,000 UTF-16 code units.
 */
export function findSpeakers(
  text: string,
  blocks: readonly ProposedBlock[],
  language: string,
): Found<string>[] {
  const rules = languages.get(subtagOf(language));
  if (rules === undefined) return [];
  const { lines, at } = linesOf(text, blocks, rules.spaced);
  const { speeches, named, meetings } = rules.tell(lines);
  const isQuoted = quotesDocument(lines);
  const places = [...byName(speeches)].map(([name, own]) => ({
    name,
    onlyQuoted: own.every(({ start }) => isQuoted(start)),
    first: Math.min(named.get(name) ?? Infinity, own[0].start),
    speech: own[0],
  }));
  return inOrder(places, meetings).map(({ name, speech }) =>
    found(text, name, at(speech.start), at(speech.end - 1) + 1),
  );
}

type Speeches = [Speech, ...Speech[]];

function byName(speeches: readonly Speech[]): Map<string, Speeches> {
  const names = new Map<string, Speeches>();
  for (const speech of speeches) {
    const own = names.get(speech.name);
    if (own === undefined) names.set(speech.name, [speech]);
    else own.push(speech);
  }
  return names;
}

function found(text: string, value: string, start: number, end: number): Found<string> {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  const shown = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
  return { value, evidence: { how: 'stated', from: { start, end }, why: `“${shown}”` } };
}

/** UTF-16 code units of the words that are shown as the reason. */
const longestShown = 120;
