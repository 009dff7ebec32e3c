import type { Hint } from '../reading.ts';
import { isByline } from './bylines.ts';
import { lineKey } from './known.ts';
import type { Line } from './line.ts';
import { shareSaid } from './said.ts';

/** Heaviest line that is taken for a title, and the lightest that is not first looked past. */
const longest = 260;
const telling = 16;
/** Lightest line that can be the one a page's head names. */
const named = 8;

/** Share of the best candidate's score that makes an earlier one the title: a deck may say more of the text than it. */
const nearly = 0.7;

/**
 * Which of the lines above a statement is its title, null where none is: the one the format says is, or
 * that the page's head repeats, or the first heading; else of those that are long enough to tell something and are no
 * date line, no letterhead and no salutation, the first whose words come up in the text (`said`) about as much as those
 * of any. `free` are those that are not furniture, in order.
 */
export function titleAmong(
  free: readonly Line[],
  hints: readonly Hint[],
  said: ReadonlySet<string>,
): Line | null {
  const stated = free.find(({ kind }) => kind === 'title');
  if (stated !== undefined) return stated;
  const hinted = hints.filter(({ fact }) => fact === 'title').map(({ value }) => lineKey(value));
  const repeated = free.find(
    ({ text, weight }) =>
      weight >= named && weight <= longest && hinted.some((hint) => hint.startsWith(lineKey(text))),
  );
  if (repeated !== undefined) return repeated;
  const heading = free.find(({ kind, weight }) => kind === 'heading' && weight <= longest);
  if (heading !== undefined) return heading;
  const candidates = free.filter((line) => mayBeTitle(line));
  const told = candidates.filter((line) => !isLetterhead(line));
  const long = told.filter((line) => line.weight >= telling);
  const scores = long.map((line) => shareSaid(line.text, said) + (isAboveByline(free, line) ? dated : 0));
  const best = Math.max(0, ...scores);
  return long[scores.findIndex((score) => score >= nearly * best)] ?? told[0] ?? candidates[0] ?? null;
}

/** What a date line directly below is worth, in shares of words. */
const dated = 0.2;

function isAboveByline(free: readonly Line[], line: Line): boolean {
  const below = free[free.indexOf(line) + 1];
  return below !== undefined && (below.kind === 'byline' || isByline(below));
}

function mayBeTitle(line: Line): boolean {
  const { text, kind, weight } = line;
  if (kind !== 'paragraph' || weight < 4 || weight > longest || isByline(line)) return false;
  if (isAddressed(text) || turn.test(text)) return false;
  return !/[.。．;；]$/.test(text) || /\b(?:\p{Lu}\.){2,}$/u.test(text);
}

/** A salutation, or words that lead to what follows: `Ladies and gentlemen,`, `女士们、先生们：`. */
export function isAddressed(text: string): boolean {
  return /[,，:：、]$/.test(text) || /^(?:dear|hello|hi|ladies and gentlemen|excellenc)/i.test(text);
}

/** Somebody's turn in a talk: `Q: …`, `问：`. */
const turn =
  /^(?:Q|A|Question|Answer|Reporter|Journalist|Moderator|问|答|问题|記者|记者|主持人|質問|（問）|（答）|【.{1,10}】)\s*[:：.．]/i;

/** Who speaks or what this is, and no more: `Ministry of Foreign Affairs of Japan`, `PRESS RELEASE`, `外務省`. */
export function isLetterhead({ text, weight }: Line): boolean {
  return weight <= 100 && (type.test(text) || house.test(text));
}

const type =
  /^(?:(?:for )?(?:immediate release|press release|news release|media release|press statement|statement|speech(?:es)?|remarks|transcript|readout|communiqu[eé]|embargoed.{0,40}|unclassified|official|draft|translation|provisional translation|unofficial translation)|新闻稿|新聞稿|讲话|演讲|声明|公报|报道発表|報道発表|プレスリリース|記者発表|仮訳|（仮訳）|会見記録|談話|(?:senator )?(?:the )?(?:rt\.? )?hon(?:ourable|orable)?\.? [\p{L} .'’-]{3,50})$/iu;
const house =
  /^(?:(?:the )?(?:(?:prime )?minister (?:for|of)|ministry|department|embassy|office|government|permanent mission|consulate|council|cabinet|white house|state department|prime minister's office|european|delegation)\b[^,.:!?]{0,80}|[^,.:!?]{2,50} (?:ministry|embassy|government|news agency|news|daily|times|post|department of state|department of defense)|[\p{Script=Han}]{0,14}(?:外交部|国务院|国防部|商务部|大使馆|总领事馆|新闻办公室|[\p{Script=Han}]{1,8}(?:新闻|日报|晚报|日報|新聞|通讯社|时报|時報|网|網|电视台|在线)|外務省|首相官邸|内閣官房|防衛省|経済産業省|大使館|通信社|新聞社)|[\p{Script=Han}\p{Script=Katakana}ーA-Z]{1,12}(?:テレビ|放送))$/iu;
