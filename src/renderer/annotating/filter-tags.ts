import { pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';

type Tags = ReadonlyMap<Id, Tag>;

/**
 * The tags a query means, best first: over name, code, aliases and the names above it, case
 * and width folded, letters in order but not always side by side. Without a query the tags
 * at the top: those with a digit in its order, then the others in the codebook's.
 */
export function filterTags(tags: Tags, query: string): Tag[] {
  const wanted = fold(query.trim());
  const all = tagsInOrder(tags);
  if (wanted === '')
    return all
      .filter(({ parent }) => parent === null || !tags.has(parent))
      .toSorted((a, b) => (a.digit ?? 10) - (b.digit ?? 10));
  return all
    .map((tag, order) => ({ tag, order, score: scoreOf(tags, tag, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .map(({ tag }) => tag);
}

/** Names to create from a query: one, or with a slash a parent and a child. Null where a name is empty. */
export function namesToCreate(query: string): readonly string[] | null {
  const names = query.split('/').map((name) => name.trim());
  return names.length <= 2 && names.every((name) => name !== '') ? names : null;
}

/** The tag that has exactly this name, under a parent or at the top; undefined without one. */
export function tagNamed(tags: Tags, name: string, parent: Id | null): Tag | undefined {
  return [...tags.values()].find((tag) => tag.parent === parent && fold(tag.name) === fold(name.trim()));
}

/**
 * The tag a keyword rule suggests for some words, and the keyword: the tag deepest in the
 * codebook, then the longest keyword. Regular expressions do not suggest here.
 */
export function suggestedTag(
  tags: Tags,
  words: string,
): { readonly tag: Tag; readonly keyword: string } | null {
  let best: { tag: Tag; keyword: string; depth: number } | null = null;
  for (const tag of tags.values())
    for (const { pattern, kind, matchCase } of tag.rules) {
      const depth = pathOf(tags, tag.id).length;
      const isBetter =
        best === null || depth > best.depth || (depth === best.depth && pattern.length > best.keyword.length);
      if (kind === 'regex' || !isBetter) continue;
      const [text, keyword] = matchCase ? [words, pattern] : [fold(words), fold(pattern)];
      if (kind === 'word' ? hasWord(text, keyword) : text.includes(keyword))
        best = { tag, keyword: pattern, depth };
    }
  return best;
}

function scoreOf(tags: Tags, tag: Tag, wanted: string): number {
  if (fold(tag.code) === wanted) return 100;
  const names = [tag.name, ...tag.aliases].map(fold);
  const path = fold(
    pathOf(tags, tag.id)
      .map(({ name }) => name)
      .join('/'),
  );
  return Math.max(...names.map((name) => nearness(name, wanted)), nearness(path, wanted) - 15);
}

function nearness(name: string, wanted: string): number {
  if (name === wanted) return 110;
  if (name.startsWith(wanted)) return 90;
  if (name.split(/[\s/]+/).some((word) => word.startsWith(wanted))) return 70;
  if (name.includes(wanted)) return 50;
  return wanted.length > 1 && inOrder(name, wanted) ? 20 : 0;
}

/** Whether all letters of `wanted` stand in `name` in their order, the first at the start of a word. */
function inOrder(name: string, wanted: string): boolean {
  const start = [...name.matchAll(/(?:^|[\s/])(?=(.))/g)].find((match) => match[1] === wanted.charAt(0));
  let at = start === undefined ? -1 : name.indexOf(wanted.charAt(0), start.index);
  for (const letter of wanted) {
    if (at < 0) return false;
    const found = name.indexOf(letter, at);
    at = found < 0 ? -1 : found + 1;
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

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
