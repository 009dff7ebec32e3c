import type { Hint } from '../reading.ts';
import { isByline } from './bylines.ts';
import { lineKey } from './known.ts';
import { type Line, weightOf } from './line.ts';

/** Heaviest line that is taken for a title, and the lightest that is not first looked past. */
const longest = 260;
const telling = 16;

/**
 * Which of the lines above a statement is its title, -1 where none is: the one the format says is, or
 * that the page's head repeats, or the first heading; else the first that is long enough to tell something,
 * is no date line, no letterhead and no salutation. `free` are those that are not furniture, in order.
 */
export function titleAmong(free: readonly Line[], hints: readonly Hint[]): Line | null {
  const stated = free.find(({ kind }) => kind === 'title');
  if (stated !== undefined) return stated;
  const hinted = hints.filter(({ fact }) => fact === 'title').map(({ value }) => lineKey(value));
  const repeated = free.find(
    ({ text, weight }) =>
      weight >= telling && weight <= longest && hinted.some((hint) => hint.startsWith(lineKey(text))),
  );
  if (repeated !== undefined) return repeated;
  const heading = free.find(({ kind, weight }) => kind === 'heading' && weight <= longest);
  if (heading !== undefined) return heading;
  const candidates = free.filter(mayBeTitle);
  const told = candidates.filter((line) => !isLetterhead(line));
  return (
    told.find((line) => line.weight >= telling && wordsIn(line) >= 2) ?? told[0] ?? candidates[0] ?? null
  );
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

/** Words of a line; a script without spaces has a word for each two characters. */
function wordsIn({ text }: Line): number {
  return text.split(' ').length + Math.floor((weightOf(text) - text.length) / 2);
}

/** Who speaks or what this is, and no more: `Ministry of Foreign Affairs of Japan`, `PRESS RELEASE`, `外務省`. */
export function isLetterhead({ text, weight }: Line): boolean {
  return weight <= 100 && (type.test(text) || house.test(text));
}

const type =
  /^(?:(?:for )?(?:immediate release|press release|news release|media release|press statement|statement|speech(?:es)?|remarks|transcript|readout|communiqu[eé]|embargoed.{0,40}|unclassified|official|draft|translation|provisional translation|unofficial translation)|新闻稿|新聞稿|讲话|演讲|声明|公报|报道発表|報道発表|プレスリリース|記者発表|仮訳|（仮訳）|会見記録|談話)$/i;
const house =
  /^(?:(?:the )?(?:ministry|department|embassy|office|government|permanent mission|consulate|council|cabinet|white house|state department|prime minister's office|european|delegation)\b[^,.:!?]{0,80}|[^,.:!?]{2,50} (?:ministry|embassy|government|news agency|department of state|department of defense)|[\p{Script=Han}]{0,14}(?:外交部|国务院|国防部|商务部|大使馆|总领事馆|新闻办公室|外務省|首相官邸|内閣官房|防衛省|経済産業省|大使館|通信社|新聞社))$/iu;
