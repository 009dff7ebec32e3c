import { isWithin, type PageBlock } from './blocks.ts';
import type { Regions } from './regions.ts';

/** Longest title, in UTF-16 code units. */
const longest = 300;

/**
 * The block that is the page's title: the heading that says what the page's head calls it, else
 * another line that says so, else the last heading above the article, one of the first level before
 * all others, else the only first-level heading there is. Null where none.
 */
export function titleBlock(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  regions: Regions,
): number | null {
  const names = titles.map(bare).filter((name) => name !== '');
  const named = (text: string): boolean => {
    if (text.length > longest) return false;
    const line = bare(text);
    return names.some((name) => line === name || (line.length >= 8 && name.startsWith(line)));
  };
  const said = blocks.flatMap(({ text, hidden }, at) => (!hidden && named(text) ? [at] : []));
  const isHeading = (at: number): boolean => blocks[at]?.kind === 'heading';
  const unmarked = (at: number): boolean => {
    const place = blocks[at]?.place;
    return place !== undefined && regions.mark(place) === null;
  };
  const opening = blocks.findIndex(({ place }) => isWithin(place, regions.article));
  const above = blocks.flatMap(({ hidden }, at) =>
    !hidden && at <= opening && isHeading(at) && unmarked(at) ? [at] : [],
  );
  const isFirst = (at: number): boolean => blocks[at]?.place.element.tagName === 'h1';
  const firsts = blocks.flatMap(({ hidden }, at) => (!hidden && isFirst(at) ? [at] : []));
  return (
    said.find((at) => isHeading(at) && unmarked(at)) ??
    said.find(isHeading) ??
    said.findLast(unmarked) ??
    above.findLast(isFirst) ??
    above.at(-1) ??
    (firsts.length === 1 ? firsts[0] : undefined) ??
    null
  );
}

/** A title's letters and figures alone: what two spellings of it share. */
const bare = (text: string): string =>
  text
    .slice(0, 1_000)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
