import { type Unit, unitBetween } from './units.ts';

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** Endings, which are Hiragana alone, are found in any word. */
const telling = /^(?!\p{Script=Hiragana}+$)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** Longest word looked for, UTF-16 code units. */
const longest = 8;

/**
 * The units of `text` cut so that words of two and more characters that only the other side has as
 * words are words here, too: where words are not spaced, a segmenter cuts 不参加 otherwise than 参加.
 * O(characters).
 */
export function withWordsOf(text: string, own: readonly Unit[], other: readonly Unit[]): Unit[] {
  const words = other.filter(({ form }) => form.length > 1 && form.length <= longest && telling.test(form));
  const known = words.length === 0 ? new Set<string>() : new Set(own.map(({ form }) => form));
  const wanted = new Set(words.map(({ form }) => form).filter((form) => !known.has(form)));
  if (wanted.size === 0) return [...own];
  const result: Unit[] = [];
  for (let k = 0; k < own.length;) {
    const first = own[k];
    if (first === undefined) break;
    let end = k + 1;
    if (unspaced.test(first.form))
      while (own[end]?.start === own[end - 1]?.end && unspaced.test(own[end]?.form ?? '')) end++;
    const run = own.slice(k, end);
    for (const unit of recut(text, run, wanted)) result.push(unit);
    k = end;
  }
  return result;
}

/** A run of units without space between, cut at the wanted words it holds. */
function recut(text: string, run: readonly Unit[], wanted: ReadonlySet<string>): readonly Unit[] {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const cuts = new Set<number>();
  const inside = new Set<number>();
  for (let at = start; at < end; at++) {
    for (let length = Math.min(longest, end - at); length > 1; length--) {
      if (!wanted.has(text.slice(at, at + length))) continue;
      cuts.add(at).add(at + length);
      for (let k = at + 1; k < at + length; k++) inside.add(k);
      at += length - 1;
      break;
    }
  }
  if (cuts.size === 0) return run;
  for (const unit of run) for (const bound of [unit.start, unit.end]) if (!inside.has(bound)) cuts.add(bound);
  const bounds = [...cuts].toSorted((a, b) => a - b);
  return bounds.slice(1).map((to, k) => unitBetween(text, bounds[k] ?? to, to));
}
