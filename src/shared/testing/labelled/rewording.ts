import { sentencesOf } from '../../text/sentences.ts';
import { piecesOf } from '../../text/words.ts';
import type { Random } from './random.ts';

/** How hard a paragraph is reworded: the share of its words replaced, dropped or added. */
export type Force = 'typo' | 'light' | 'medium' | 'heavy';
const shares: Readonly<Record<Force, readonly [number, number]>> = {
  typo: [0, 0],
  light: [0.03, 0.1],
  medium: [0.12, 0.28],
  heavy: [0.35, 0.55],
};

/**
 * A paragraph in other words: some replaced by `others`, some dropped, some added; heavily,
 * its sentences may change places. Harsher in look than what people do, as no word taken
 * is a synonym of the one it stands for.
 */
export function reworded(
  text: string,
  force: Force,
  language: string,
  others: readonly string[],
  random: Random,
): string {
  if (force === 'typo') return mistyped(text, random);
  const [least, most] = shares[force];
  const share = least + random.next() * (most - least);
  const ordered = force === 'heavy' && random.chance(0.25) ? inOtherOrder(text, language, random) : text;
  const joint = /^(?:zh|ja)/.test(language) ? '' : ' ';
  const changed = piecesOf(ordered, language).map(({ start, end, kind }) => {
    const written = ordered.slice(start, end);
    if (kind !== 'word' || !random.chance(share)) return written;
    const how = random.next();
    if (how < 0.5) return random.pick(others);
    return how < 0.8 ? '' : `${written}${joint}${random.pick(others)}`;
  });
  return changed.join('').replace(/ {2,}/g, ' ').trim();
}

/** One letter doubled, left out, or a full stop for a comma. */
function mistyped(text: string, random: Random): string {
  const at = random.below(text.length);
  const character = text.charAt(at);
  if (/[\s\ud800-\udfff]/.test(character)) return `${text},`;
  return random.chance(0.5)
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + character + text.slice(at);
}

function inOtherOrder(text: string, language: string, random: Random): string {
  const sentences = sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
  return random.shuffled(sentences).join(/^(?:zh|ja)/.test(language) ? '' : ' ');
}
