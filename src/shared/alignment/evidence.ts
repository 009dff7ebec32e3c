import type { Evidence } from './alignment.ts';
import { folded, tokenSpans } from './tokens.ts';

/** Joins the parts of a compound, a decimal or a date into the one word a reader counts. */
const joint = /^[-‐‑.,:/]$/;

/** Words of a text as a reader counts them (CJK: characters), folded, with their places in UTF-16. */
export interface CountedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export function countedWords(text: string): CountedWord[] {
  const words: { form: string; start: number; end: number }[] = [];
  for (const { start, end } of tokenSpans(text)) {
    const last = words.at(-1);
    if (last !== undefined && joint.test(text.slice(last.end, start))) {
      last.end = end;
      last.form = folded(text.slice(last.start, end));
    } else words.push({ form: folded(text.slice(start, end)), start, end });
  }
  return words;
}

/** How many words of the shorter side the other has, each as often as it has it, in any order. */
export function evidenceOf(left: string, right: string): Evidence {
  const [short, long] = [countedWords(left), countedWords(right)].toSorted((a, b) => a.length - b.length);
  const available = new Map<string, number>();
  for (const { form } of long ?? []) available.set(form, (available.get(form) ?? 0) + 1);
  let shared = 0;
  for (const { form } of short ?? []) {
    const count = available.get(form) ?? 0;
    if (count === 0) continue;
    available.set(form, count - 1);
    shared++;
  }
  return { shared, of: short?.length ?? 0 };
}

/** How many words of a text lie inside the passages. */
export function evidenceWithin(text: string, passages: readonly { start: number; end: number }[]): Evidence {
  const words = countedWords(text);
  const inside = words.filter(({ start, end }) =>
    passages.some((one) => one.start <= start && end <= one.end),
  );
  return { shared: inside.length, of: words.length };
}
