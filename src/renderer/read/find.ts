import type { Passage } from '../../shared/model/annotation.ts';
import type { Block, DocumentText } from '../../shared/model/document.ts';

/** How words are looked for. */
export interface Query {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/**
 * Where words stand in a text, in order and disjoint, inside single blocks: case (unless it
 * matters), width and the shape of quotation marks are folded while looking. Any white space
 * matches any. O(text).
 */
export function findPassages(
  text: DocumentText,
  query: Query,
  isSearched: (block: Block) => boolean = () => true,
): Passage[] {
  const wanted = folded(query.words.trim(), query.matchCase).text;
  if (wanted === '') return [];
  return text.blocks
    .filter(isSearched)
    .flatMap(({ start, end }) => findIn(text.text.slice(start, end), start, wanted, query));
}

function findIn(block: string, from: number, wanted: string, { matchCase, wholeWord }: Query): Passage[] {
  const { text, offsets } = folded(block, matchCase);
  const passages: Passage[] = [];
  for (let at = text.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length;
    const fits = !wholeWord || (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(end)));
    if (fits) passages.push({ start: from + offsetOf(offsets, at), end: from + offsetOf(offsets, end) });
    at = text.indexOf(wanted, fits ? end : at + 1);
  }
  return passages;
}

/** Folded text; `offsets` tells for each of its code units where it came from, null where nothing moved. */
function folded(source: string, matchCase: boolean): { text: string; offsets: readonly number[] | null } {
  const plain = foldQuotes(matchCase ? source : source.toLowerCase());
  if (/^[\s -ɏ‐-‧]*$/.test(plain) && plain.length === source.length) return { text: plain, offsets: null };
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of source) {
    const normal = character.normalize('NFKC');
    const folds = foldQuotes(matchCase ? normal : normal.toLowerCase());
    for (let i = 0; i < folds.length; i++) offsets.push(offset);
    text += folds;
    offset += character.length;
  }
  offsets.push(offset);
  return { text, offsets };
}

function foldQuotes(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201F]/g, '"')
    .replace(/[\u2010\u2011\u2012\u2013]/g, '-')
    .replace(/\s/g, ' ');
}

function offsetOf(offsets: readonly number[] | null, at: number): number {
  return offsets === null ? at : (offsets[at] ?? at);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
