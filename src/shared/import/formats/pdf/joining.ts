import { isWide } from './wide.ts';

/** How a document writes, for what a line's end leaves open. */
export interface Manner {
  /** How often each word stands in it, lower case; compounds with their hyphens. */
  readonly words: ReadonlyMap<string, number>;
  /** It breaks words: a hyphen at the end of a line is there for the line, unless something shows otherwise. */
  readonly hyphenates: boolean;
  /** It sets a space between ideographs and Latin letters or digits. */
  readonly apart: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011’'][\p{L}\p{M}\p{N}]+)*/gu;

/** Lines that end with a hyphen in a document that breaks words, at least: how many, and their share. */
const broken = { count: 6, share: 0.04 } as const;

/** Ends of words no word begins with: what stands before them was broken. */
const suffix =
  /^(?:[tsc]ions?|ments?|ings?|ness|it(?:y|ies)|[ae]nces?|[ai]ble|ates?|ated|[tdl]ing|ted|ers?|ly|cal|[ts]ive|al|ous)\b/;

/** The manner of a document. Words at an edge of a line may be halves, and are no witnesses. */
export function mannerOf(lines: readonly string[]): Manner {
  const words = new Map<string, number>();
  let apart = 0;
  let together = 0;
  for (const line of lines) {
    for (const { 0: found, index } of line.matchAll(word)) {
      if (index > 0 && index + found.length < line.length - 1) count(words, plain(found));
    }
    apart += line.match(/\p{Script=Han} [\p{Script=Latin}\d]/gu)?.length ?? 0;
    together += line.match(/\p{Script=Han}[\p{Script=Latin}\d]/gu)?.length ?? 0;
  }
  return { words, hyphenates: breaksWords(lines, words), apart: apart > together };
}

/** Whether a document breaks words at the ends of lines: some of its hyphens there must be for that, or there are too many. */
function breaksWords(lines: readonly string[], words: Manner['words']): boolean {
  let hyphens = 0;
  let soft = 0;
  let hard = 0;
  for (const [at, line] of lines.entries()) {
    const first = /(\p{L}+)[-\u2010]$/u.exec(line)?.[1];
    const second = /^\p{Ll}+/u.exec(lines[at + 1] ?? '')?.[0];
    if (first === undefined || second === undefined) continue;
    hyphens += 1;
    if (suffix.test(second) || words.has(plain(first + second))) soft += 1;
    else if (words.has(plain(`${first}-${second}`))) hard += 1;
  }
  return soft > hard || (hyphens >= broken.count && hyphens > broken.share * lines.length);
}

/**
 * The text of two lines in one. Ideographs join as they are, words with a space; a hyphen at the
 * end is undone where it only broke a word. It is kept where the compound stands elsewhere with its
 * hyphen, where both halves are words of their own here and the whole is not, after a number, `non`
 * or `self`, before a capital letter, and in documents that do not break words at all. Linear in
 * the second.
 */
export function joinLines(text: string, next: string, manner: Manner): string {
  const last = text.at(-1);
  if (last === undefined || next === '') return text + next;
  const half = /([\p{L}\p{M}\p{N}’'\u2010\u2011-]+)[-\u00AD\u2010]$/u.exec(text.slice(-80));
  const head = /^[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/u.exec(next)?.[0];
  if (half?.[1] !== undefined && head !== undefined) {
    return keeps(half[1], head, last, manner) ? text + next : text.slice(0, -1) + next;
  }
  if (/[—―/\u2010-\u2011-]$/u.test(text) && /[\p{L}\p{N}]$/u.test(text.at(-2) ?? '')) return text + next;
  if (isWide(last) && isWide(next[0])) return text + next;
  if ((isWide(last) || isWide(next[0])) && !manner.apart) return text + next;
  return `${text} ${next}`;
}

function keeps(half: string, head: string, hyphen: string, { words, hyphenates }: Manner): boolean {
  if (hyphen === '\u00AD') return false;
  if (!/^\p{Ll}/u.test(head) || /\p{N}$/u.test(half)) return true;
  const first = /[^-\u2010\u2011]*$/u.exec(half)?.[0] ?? half;
  const second = /^[^-\u2010\u2011]*/u.exec(head)?.[0] ?? head;
  const compounds = words.get(plain(`${half}-${head}`)) ?? words.get(plain(`${first}-${second}`)) ?? 0;
  const wholes = words.get(plain(`${half}${head}`)) ?? words.get(plain(`${first}${second}`)) ?? 0;
  if (compounds !== wholes) return compounds > wholes;
  if (wholes > 0) return false;
  // `state-of-the-` goes on with its hyphens.
  if (suffix.test(second)) return false;
  if (first !== half || !hyphenates || /^(?:non|self)$/i.test(first)) return true;
  return [first, second].every((part) => part.length > 2 && words.has(plain(part)));
}

function plain(found: string): string {
  return found.replace(/[\u2010\u2011]/g, '-').toLowerCase();
}

function count(counts: Map<string, number>, found: string): void {
  counts.set(found, (counts.get(found) ?? 0) + 1);
}
