import { fold, tagIndex, type Tags } from './tag-index.ts';
import type { Tag } from '../../shared/model/tag.ts';

/** A `#name` in a note; UTF-16 offsets of the `#` and behind the name. */
export interface HashName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const sign = String.raw`[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\u200D\uFE0F]`;
/** Letters, marks, digits and pictures, joined by `-`, `_` and `/`; each sign is read once, whatever follows. */
const named = `${sign}(?:[-_/]?${sign})*`;
const hashes = new RegExp(`#(?<name>${named})`, 'gu');
const typing = new RegExp(`#(?<name>(?:${named}[-_/]?)?)$`, 'u');
const addresses = /https?:\/\/\S+/giu;
/** What in a name makes it one: `#3` is a number. */
const telling = /[\p{L}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** A letter that is written with spaces between words: a `#` behind it is no beginning. */
const spaced =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}_#&/\\]$/u;
/** Longest name looked at, in UTF-16 code units. */
const longest = 200;

/** Every `#name` of a note in its order, outside of addresses. O(n). */
export function hashNames(note: string): HashName[] {
  if (!note.includes('#')) return [];
  const links = Array.from(note.matchAll(addresses), ({ index, 0: { length } }) => [index, index + length]);
  const found: HashName[] = [];
  let link = 0;
  for (const match of note.matchAll(hashes)) {
    const start = match.index;
    const name = match.groups?.['name'] ?? '';
    while ((links[link]?.[1] ?? Infinity) <= start) link++;
    const inLink = (links[link]?.[0] ?? Infinity) <= start;
    if (!inLink && begins(note, start) && telling.test(name) && name.length <= longest)
      found.push({ start, end: start + 1 + name.length, name });
  }
  return found;
}

/** The `#name` that is being typed: from its `#` to the caret, perhaps no letter yet. Null where there is none. */
export function hashAt(note: string, caret: number): HashName | null {
  const before = note.slice(Math.max(0, caret - longest), caret);
  const match = typing.exec(before);
  if (match === null || /https?:\/\/\S*$/iu.test(before)) return null;
  const start = caret - match[0].length;
  return begins(note, start) ? { start, end: caret, name: match.groups?.['name'] ?? '' } : null;
}

/**
 * The tag a `#name` means: by its name, then an alias, then its code, whole and folded; a space
 * may be written `-` or `_`, a tag inside others with the names above it and `/`. Null for
 * none, `several` where the name alone does not say which: the one at the top comes first.
 */
export function tagOfHash(tags: Tags, name: string): Tag | 'several' | null {
  const wanted = joined(fold(name));
  const index = tagIndex(tags);
  if (wanted.includes('/')) return index.find(({ path }) => joined(path.text) === wanted)?.tag ?? null;
  const named = index.filter(({ names: [own] }) => own !== undefined && joined(own.text) === wanted);
  const atTop = named.filter(({ tag: { parent } }) => parent === null);
  if (named.length === 1 || atTop.length === 1) return (atTop[0] ?? named[0])?.tag ?? null;
  if (named.length > 1) return 'several';
  const known = index.filter(({ names: [, ...aliases] }) =>
    aliases.some(({ text }) => joined(text) === wanted),
  );
  const found = known.length > 0 ? known : index.filter(({ code }) => code === wanted);
  return found.length > 1 ? 'several' : (found[0]?.tag ?? null);
}

/** Whether a name can be one: it has a letter or a picture in it. */
export function isTelling(name: string): boolean {
  return telling.test(name);
}

function begins(note: string, start: number): boolean {
  return !spaced.test(note.slice(Math.max(0, start - 2), start));
}

function joined(name: string): string {
  return name.replaceAll(/[\s_-]+/gu, '-').replaceAll(/-?\/-?/gu, '/');
}
