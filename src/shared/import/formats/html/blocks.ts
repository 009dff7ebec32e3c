import type { BlockKind } from '../../../model/document.ts';
import type { Piece } from '../../joined.ts';
import { limits } from '../../limits.ts';
import { Flow } from './flow.ts';
import { kinds, leftOut, ownLines, shownOtherwise, verbatim } from './markup.ts';
import { mergedRow } from './rows.ts';
import { attribute, isElement, isText, type Element, type Node } from './tree.ts';

/** An element on lines of its own, and those it stands in. */
export interface Place {
  readonly element: Element;
  readonly parent: Place | null;
  readonly depth: number;
}

/** Whether a place is a container or stands in it. */
export function isWithin(place: Place, container: Place): boolean {
  let at: Place | null = place;
  while (at !== null && at.depth > container.depth) at = at.parent;
  return at === container;
}

/** Whether a place is an element of this tag or stands in one. */
export function isWithinTag(place: Place, tag: string): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.element.tagName === tag) return true;
  return false;
}

/** A piece of a page, where it stands in it, and how much of it is links. */
export interface PageBlock extends Piece {
  readonly place: Place;
  /** UTF-16 code units of it that stand in links. */
  readonly linked: number;
  /** The page does not show it. */
  readonly hidden: boolean;
}

/** Blocks of a page in document order, and what of it is not text: each with the count of blocks before it. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly pictures: readonly number[];
  readonly embedded: readonly number[];
  /** Readings over characters (ruby) that were left out. */
  readonly readings: number;
}

/** What holds for the words under an element. */
interface Context {
  readonly place: Place;
  readonly kind: BlockKind;
  readonly linked: boolean;
  readonly hidden: boolean;
  readonly verbatim: boolean;
}

/** A node to enter, or a context to leave and to go back to. */
type Step = { readonly node: Node; readonly context: Context } | { readonly leave: Context; first: number };

/**
 * Takes a page apart into blocks: what stands on lines of its own. Inline elements never split
 * words; `<br>` is a line feed; words an inline element hides come after their block, as a hidden
 * one. Of ruby the characters are kept, not the readings over them: a quotation would have to
 * leave them out, and a search for a name would not find it. `extra` tells kinds that tags do not.
 * Walks without recursion; elements deeper than `limits.depth` count as their parents, text kept.
 */
export function blocksOf(root: Element, extra: (element: Element) => BlockKind | null): PageBlocks {
  const blocks: PageBlock[] = [];
  const pictures: number[] = [];
  const embedded: number[] = [];
  let readings = 0;
  const shown = new Flow();
  const unseen = new Flow();
  const outermost: Context = {
    place: { element: root, parent: null, depth: 0 },
    kind: 'paragraph',
    linked: false,
    hidden: false,
    verbatim: false,
  };

  const flush = ({ place, kind, hidden, verbatim }: Context): void => {
    for (const words of shown.take(verbatim)) blocks.push({ ...words, kind, place, hidden });
    for (const words of unseen.take(verbatim)) blocks.push({ ...words, kind, place, hidden: true });
  };

  const enter = (element: Element, within: Context, block: boolean): Context => {
    const tag = element.tagName;
    const hidden = within.hidden || isHidden(element, block);
    const linked = within.linked || (tag === 'a' && attribute(element, 'href') !== null);
    if (!block)
      return hidden === within.hidden && linked === within.linked ? within : { ...within, hidden, linked };
    const { depth } = within.place;
    return {
      place: depth < limits.depth ? { element, parent: within.place, depth: depth + 1 } : within.place,
      kind: extra(element) ?? kinds.get(tag) ?? within.kind,
      linked,
      hidden,
      verbatim: within.verbatim || verbatim.has(tag),
    };
  };

  const steps: Step[] = [];
  const walkInto = (element: Element, context: Context): void => {
    for (let at = element.childNodes.length - 1; at >= 0; at -= 1) {
      const node = element.childNodes[at];
      if (node !== undefined) steps.push({ node, context });
    }
  };
  walkInto(root, outermost);

  let blockContext = outermost;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      flush(blockContext);
      if (blockContext.place.element.tagName === 'tr') mergedRow(blocks, step.first, blockContext.place);
      blockContext = step.leave;
      continue;
    }
    const { node, context } = step;
    if (isText(node)) {
      const flow = context.hidden && !blockContext.hidden ? unseen : shown;
      flow.add(node.value, context.linked, context.verbatim);
    }
    if (!isElement(node)) continue;
    const tag = node.tagName;
    if (tag === 'br' || tag === 'option') shown.break();
    if (tag === 'img') pictures.push(blocks.length);
    if (tag === 'rt') readings += 1;
    if (shownOtherwise.has(tag)) embedded.push(blocks.length);
    if (leftOut.has(tag)) continue;
    const block = ownLines.has(tag) || isBlockStyled(node);
    const inner = enter(node, context, block);
    if (block) {
      flush(blockContext);
      steps.push({ leave: blockContext, first: blocks.length });
      blockContext = inner;
    }
    walkInto(node, inner);
  }
  flush(blockContext);
  return { blocks, pictures, embedded, readings };
}

const isBlockStyled = (element: Element): boolean =>
  /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)\s*(?:;|!|$)/i.test(
    attribute(element, 'style') ?? '',
  );

/**
 * Whether the page does not show an element, as its own markup says. `aria-hidden` hides a block;
 * within a line it marks what is shown and read out in other words. `noscript` is shown by no
 * browser an analyst saves pages with.
 */
function isHidden(element: Element, block: boolean): boolean {
  if (element.tagName === 'body') return false;
  if (element.tagName === 'noscript') return true;
  return (
    attribute(element, 'hidden') !== null ||
    (block && attribute(element, 'aria-hidden') === 'true') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
  );
}
