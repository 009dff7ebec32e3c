import { pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { fold, type Tags } from './tag-index.ts';

/** Longest name taken from the words themselves, in UTF-16 code units. */
const longestInVivo = 60;
const quotationMarks = /["“”„‟«»「」『』]/gu;
/** How much of the words the description of such a tag keeps, in UTF-16 code units. */
const longestDescription = 2_000;

/** Names to create from a query: one, or with slashes each inside the one before. Null where a name is empty. */
export function namesToCreate(query: string): readonly string[] | null {
  const names = query.split('/').map((name) => name.trim());
  return names.every((name) => name !== '') ? names : null;
}

/** The tag that has exactly this name, under a parent or at the top; undefined without one. */
export function tagNamed(tags: Tags, name: string, parent: Id | null): Tag | undefined {
  const wanted = fold(name.trim());
  return [...tags.values()].find((tag) => tag.parent === parent && fold(tag.name) === wanted);
}

/** The tag of this name nearest the top of the codebook; undefined without one. */
export function anyTagNamed(tags: Tags, name: string): Tag | undefined {
  const wanted = fold(name);
  return [...tags.values()]
    .filter((tag) => fold(tag.name) === wanted)
    .toSorted((a, b) => pathOf(tags, a.id).length - pathOf(tags, b.id).length)[0];
}

/**
 * The name of a tag made from the words it is for ("in vivo"): in one line, without quotation
 * marks (a cut leaves half a pair) and punctuation at its ends, cut behind a word where it is
 * long. Null where nothing is left of them.
 */
export function inVivoName(words: string): string | null {
  const line = bare(
    words
      .slice(0, longestInVivo * 8)
      .replaceAll(quotationMarks, '')
      .replaceAll(/\s+/gu, ' '),
  );
  if (line === '') return null;
  if (line.length <= longestInVivo) return line;
  return `${bare(cut(line, 'word') || cut(line, 'grapheme'))}…`;
}

/** What such a tag's description says, so that a name cut short can be read in full. */
export function inVivoDescription(words: string): string {
  const whole = words.trim();
  const kept =
    whole.length <= longestDescription
      ? whole
      : `${whole.slice(0, longestDescription).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return `In vivo: “${kept}”`;
}

/** The beginning of a line that a name holds, behind a whole word or character. */
function cut(line: string, granularity: 'word' | 'grapheme'): string {
  let end = 0;
  const beginning = line.slice(0, longestInVivo * 2);
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity }).segment(beginning)) {
    if (index + segment.length > longestInVivo) break;
    end = index + segment.length;
  }
  return line.slice(0, end);
}

/** Without white space, quotation marks and punctuation at its ends. */
function bare(text: string): string {
  return text.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}
