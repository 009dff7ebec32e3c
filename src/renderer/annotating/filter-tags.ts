import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { fold, type Folded, tagIndex, type TagEntry, type Tags } from './tag-index.ts';

/** Most tags without a digit that are listed before the others because they were used last. */
const mostRecent = 4;

/**
 * The tags a query means, best first: over name, code, aliases and the names above it, case
 * and width folded, letters in order but not always side by side; of equals the one used
 * last comes first (`recent`: ids, latest first). Without a query the tags with a digit in
 * its order, then the last used of the others, then what stands at the top of the codebook.
 * O(n log n) in the codebook, whose folded names are kept.
 */
export function filterTags(tags: Tags, query: string, recent: readonly Id[] = []): Tag[] {
  const wanted = fold(query.trim()).replaceAll(/\s*\/\s*/g, '/');
  const lastUsed = new Map(recent.map((id, i) => [id, i]));
  const age = ({ tag }: TagEntry): number => lastUsed.get(tag.id) ?? recent.length;
  if (wanted === '') return offered(tags, recent);
  return tagIndex(tags)
    .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || age(a.entry) - age(b.entry) || a.entry.order - b.entry.order)
    .map(({ entry }) => entry.tag);
}

/**
 * The tag a keyword rule suggests for some words, and the keyword: the tag deepest in the
 * codebook, then the longest keyword. Regular expressions do not suggest here.
 */
export function suggestedTag(
  tags: Tags,
  words: string,
): { readonly tag: Tag; readonly keyword: string } | null {
  const folded = fold(words);
  let best: { tag: Tag; keyword: string; depth: number } | null = null;
  for (const tag of tags.values())
    for (const { pattern, kind, matchCase } of tag.rules) {
      const depth = pathOf(tags, tag.id).length;
      const isBetter =
        best === null || depth > best.depth || (depth === best.depth && pattern.length > best.keyword.length);
      if (kind === 'regex' || !isBetter) continue;
      const [text, keyword] = matchCase ? [words, pattern] : [folded, fold(pattern)];
      if (kind === 'word' ? hasWord(text, keyword) : text.includes(keyword))
        best = { tag, keyword: pattern, depth };
    }
  return best;
}

function offered(tags: Tags, recent: readonly Id[]): Tag[] {
  const all = tagIndex(tags).map(({ tag }) => tag);
  const withDigit = all
    .filter(({ digit }) => digit !== null)
    .toSorted((a, b) => (a.digit ?? 0) - (b.digit ?? 0));
  const lastUsed = recent
    .flatMap((id) => tags.get(id) ?? [])
    .filter(({ digit }) => digit === null)
    .slice(0, mostRecent);
  const atTop = all.filter(({ parent }) => parent === null || !tags.has(parent));
  return [...new Set([...withDigit, ...lastUsed, ...atTop])];
}

function scoreOf({ code, names, path }: TagEntry, wanted: string): number {
  if (code === wanted) return 100;
  let best = nearness(path, wanted) - 15;
  for (const name of names) best = Math.max(best, nearness(name, wanted));
  return best;
}

function nearness({ text, words }: Folded, wanted: string): number {
  if (text === wanted) return 110;
  if (text.startsWith(wanted)) return 90;
  if (words.some((word) => word.startsWith(wanted))) return 70;
  if (text.includes(wanted)) return 50;
  return wanted.length > 1 && inOrder(text, wanted) ? 20 : 0;
}

/** Whether all letters of `wanted` stand in `name` in their order, the first at the start of a word. */
function inOrder(name: string, wanted: string): boolean {
  let at = name.indexOf(wanted.charAt(0));
  while (at > 0 && !/[\s/]/.test(name.charAt(at - 1))) at = name.indexOf(wanted.charAt(0), at + 1);
  for (const letter of wanted) {
    if (at < 0) return false;
    const found = name.indexOf(letter, at);
    at = found < 0 ? -1 : found + letter.length;
  }
  return at >= 0;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isLetter = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
}
