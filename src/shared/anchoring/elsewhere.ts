import { tokenSpans } from '../alignment/spans.ts';
import type { Passage } from '../model/annotation.ts';
import { quoted, passageIn } from '../text/passage.ts';

/** Occurrences looked at: a phrase that stands in more places says nothing by standing in one more. */
const mostOccurrences = 50;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** How much words prove by standing somewhere: words, a character of a script without spaces as half a one. */
export function weightOf(words: string): number {
  const spans = tokenSpans(words);
  let weight = 0;
  for (let k = 0; k < spans.length; k += 2) weight += cjk.test(words.charAt(spans[k] ?? 0)) ? 0.5 : 1;
  return weight;
}

/** Where the very words of a passage stand in another text, and whether no other place is as likely. */
export interface Elsewhere {
  readonly passage: Passage;
  readonly isOnly: boolean;
}

/**
 * The place in `to` that has the words of a passage of `from` to the letter and whose neighbourhood
 * agrees most, among those that are `free`: that nothing else of `from` accounts for. Null where
 * there is none. UTF-16. O(to + occurrences).
 */
export function standsFree(
  from: string,
  passage: Passage,
  to: string,
  isFree: (passage: Passage) => boolean,
): Elsewhere | null {
  const { exact, prefix, suffix } = quoted(from, passage);
  let best: Passage | null = null;
  let most = -1;
  let isOnly = true;
  let looked = 0;
  for (let at = to.indexOf(exact); at >= 0; at = to.indexOf(exact, at + 1)) {
    if (++looked > mostOccurrences) return null;
    const found = { start: at, end: at + exact.length };
    if (!isWhole(to, found) || !isFree(found)) continue;
    const agreement = agreementOf(to, found, prefix, suffix);
    if (agreement === most) isOnly = false;
    if (agreement <= most) continue;
    isOnly = true;
    most = agreement;
    best = found;
  }
  return best === null ? null : { passage: best, isOnly };
}

/** Whether a passage cuts no grapheme, and no word of a script that puts spaces between words. */
function isWhole(text: string, { start, end }: Passage): boolean {
  const own = passageIn(text, start, end);
  if (own?.start !== start || own.end !== end) return false;
  return !cuts(text, start) && !cuts(text, end);
}

function cuts(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  return letter.test(before) && letter.test(after) && !cjk.test(before) && !cjk.test(after);
}

function agreementOf(text: string, { start, end }: Passage, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && before < start && text[start - 1 - before] === prefix.at(-1 - before))
    before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
