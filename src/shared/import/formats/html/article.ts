import type { Reason } from '../../reading.ts';
import { isWithin, type PageBlock } from './blocks.ts';
import { isCopyright, linksReason, outsideReason } from './position.ts';
import { linkDensity, proseOf, wordCount } from './prose.ts';
import { regionsOf, type Regions } from './regions.ts';
import { titleBlock } from './title.ts';

/** Words of a block from which on it is a sentence or more, by boilerpipe's tree. */
const sentence = 16;

/**
 * Why each block of a page is not its article, null for those that are. Structure weighs most: what
 * the page marks as its article, and what tags, roles and the names of classes mark as something
 * else; then where the prose stands (`proseOf`). It errs on the side of keeping: prose that nothing
 * marks is kept wherever it stands, unless the page itself marks an article that holds nearly all of
 * it; short blocks within the article are kept, and so are its title and the lines between title and
 * article. A page without anything like an article is kept whole. `titles`: what the page's head
 * calls it. Time: blocks times the depth they stand in.
 */
export function reasonsOf(blocks: readonly PageBlock[], titles: readonly string[]): (Reason | null)[] {
  const words = blocks.map(({ text }) => wordCount(text));
  const prose = proseOf(blocks, words);
  const weight = (hiddenCounts: boolean) =>
    blocks.map(({ hidden }, at) => (prose[at] === true && (hiddenCounts || !hidden) ? (words[at] ?? 0) : 0));
  const shown = sum(weight(false));
  // A page that its own script would uncover is not hidden.
  const uncovered = sum(weight(true)) > 2 * shown;
  const hidden = blocks.map((block) => block.hidden && !uncovered);

  const regions = regionsOf(blocks, weight(uncovered));
  if (regions === null) return hidden.map((is) => (is ? 'hidden' : null));
  const title = titleBlock(blocks, titles, regions);
  if (title !== null) regions.clear(blocks[title]?.place ?? null);
  return decided({ blocks, words, prose, hidden, regions, title });
}

interface Page {
  readonly blocks: readonly PageBlock[];
  readonly words: readonly number[];
  readonly prose: readonly boolean[];
  readonly hidden: readonly boolean[];
  readonly regions: Regions;
  readonly title: number | null;
}

function decided({ blocks, words, prose, hidden, regions, title }: Page): (Reason | null)[] {
  const inside = blocks.map(({ place }) => isWithin(place, regions.article));
  const marks = blocks.map(({ place }) => regions.mark(place));
  const links = blocks.map((block) => linkDensity(block) > 0.5 && block.kind !== 'heading');
  const free = (at: number): boolean => marks[at] === null && hidden[at] === false;
  const solid = blocks.map(
    ({ text }, at) =>
      free(at) &&
      inside[at] === true &&
      prose[at] === true &&
      (words[at] ?? 0) > sentence &&
      !isCopyright(text),
  );
  const first = solid.indexOf(true);
  const last = solid.lastIndexOf(true);
  const opening = inside.findIndex((is, at) => is && free(at));

  const reasons = blocks.map((block, at): Reason | null => {
    if (hidden[at] === true) return 'hidden';
    if (at === title) return null;
    const mark = marks[at] ?? null;
    if (mark !== null) return mark;
    const position = at < first ? 'before' : at > last ? 'after' : 'within';
    const aSentence = (words[at] ?? 0) > sentence;
    if (inside[at] === true) {
      if (position === 'after' && block.linked > 0 && isCopyright(block.text)) return 'copyright';
      if (links[at] !== true) return null;
      if (title !== null && at < title) return linksReason(block.text, 'before');
      const beside = [at - 1, at + 1].some((one) => links[one] === true && inside[one] === true && free(one));
      const byline = position === 'before' && title !== null;
      if (
        position === 'within'
          ? aSentence || !beside
          : !beside && (aSentence || byline || linkDensity(block) < 0.9)
      )
        return null;
      return linksReason(block.text, position);
    }
    if (isCopyright(block.text)) return 'copyright';
    if (aSentence && prose[at] === true && !regions.sure) return null;
    if (title !== null && links[at] !== true && (at > title ? at < opening : isAboveTitle(block, title - at)))
      return null;
    return outsideReason(block, at < opening ? 'before' : 'after');
  });
  return reasons.map((reason, at) => {
    if (at === title) return null;
    if (reason === null) return reasonOfHeaded(blocks, reasons, at);
    if (reason !== 'footer') return reason;
    const heads = blocks[at]?.kind === 'heading' && reasons[at + 1] === 'related';
    return heads ? 'related' : isCopyright(blocks[at]?.text ?? '') ? 'copyright' : 'footer';
  });
}

/** The date and the source of an article stand close above its title on some pages. */
const isAboveTitle = ({ text }: PageBlock, distance: number): boolean =>
  distance <= 3 && text.length <= 60 && /\d{4}|来源|來源|\bsource\b/i.test(text);

/** Why what a heading heads is hidden, where nothing under it is kept: the heading goes with it. */
function reasonOfHeaded(
  blocks: readonly PageBlock[],
  reasons: readonly (Reason | null)[],
  heading: number,
): Reason | null {
  if (blocks[heading]?.kind !== 'heading') return null;
  const reason = reasons[heading + 1] ?? null;
  if (reason !== 'related' && reason !== 'share' && reason !== 'advert') return null;
  const container = blocks[heading]?.place.parent ?? null;
  for (let at = heading + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'heading') break;
    if (container !== null && !isWithin(block.place, container)) break;
    if (reasons[at] === null) return null;
  }
  return reason;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
