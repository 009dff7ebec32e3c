import type { SharedWords } from './alignment.ts';
import type { Tokens, Vocabulary } from './tokens.ts';

/** Joins the parts of a compound, a decimal or a date into the one word a reader counts. */
const joints = new Set(Array.from('-‐‑.,:/', (mark) => mark.charCodeAt(0)));

/** Words of a text as a reader counts them (CJK: characters), and their places. */
export function countedWords(text: string, vocabulary: Vocabulary): Tokens {
  const { ids, spans } = vocabulary.tokens(text);
  if (!hasJoint(text, spans)) return { ids, spans };
  const words: number[] = [];
  const places: number[] = [];
  for (let k = 0; k < ids.length; k++) {
    const [start, end] = [spans[2 * k] ?? 0, spans[2 * k + 1] ?? 0];
    if (k > 0 && isJoint(text, spans, k)) {
      places[places.length - 1] = end;
      words[words.length - 1] = vocabulary.idOf(text.slice(places.at(-2), end));
    } else {
      words.push(ids[k] ?? 0);
      places.push(start, end);
    }
  }
  return { ids: Int32Array.from(words), spans: places };
}

/** How many words of the shorter side the other has, each as often as it has it, in any order. */
export function sharedWords(left: string, right: string, vocabulary: Vocabulary): SharedWords {
  const [a, b] = [countedWords(left, vocabulary).ids, countedWords(right, vocabulary).ids];
  return { shared: vocabulary.common(a, b), of: Math.min(a.length, b.length) };
}

/** How many words of a text lie inside the passages. */
export function wordsWithin(
  text: string,
  passages: readonly { start: number; end: number }[],
  vocabulary: Vocabulary,
): SharedWords {
  const { ids, spans } = countedWords(text, vocabulary);
  const inside = ids.filter((_, k) =>
    passages.some(({ start, end }) => start <= (spans[2 * k] ?? 0) && (spans[2 * k + 1] ?? 0) <= end),
  );
  return { shared: inside.length, of: ids.length };
}

function hasJoint(text: string, spans: readonly number[]): boolean {
  for (let k = 1; 2 * k < spans.length; k++) if (isJoint(text, spans, k)) return true;
  return false;
}

/** Whether one joining character, and no more, stands before a token. */
function isJoint(text: string, spans: readonly number[], token: number): boolean {
  const before = spans[2 * token - 1] ?? 0;
  return spans[2 * token] === before + 1 && joints.has(text.charCodeAt(before));
}
