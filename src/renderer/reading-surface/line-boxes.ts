import type { Passage } from '../../shared/model/annotation.ts';

/** The stretch of one line of text, in CSS pixels from the corner of the section. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the content area: what a background of the text would fill. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a stretch of a block's text stands, a box a line, in order. `from` and `to` count
 * UTF-16 code units from the block's first character. Reads layout; writes nothing.
 */
export function lineBoxes(block: Element, { start, end }: Passage, origin: DOMPoint | DOMRect): LineBox[] {
  const from = textPoint(block, start, false);
  const to = textPoint(block, end, true);
  if (from === null || to === null) return [];
  const boxes: LineBox[] = [];
  for (const rect of rectsBetween(from, to)) {
    if (rect.width === 0) continue;
    const box = {
      left: rect.left - origin.x,
      right: rect.right - origin.x,
      top: rect.top - origin.y,
      bottom: rect.bottom - origin.y,
    };
    const last = boxes.at(-1);
    const sameLine = last !== undefined && Math.abs(last.top - box.top) < 3 && box.left - last.right < 1;
    if (sameLine && box.right >= last.left)
      boxes[boxes.length - 1] = {
        ...last,
        left: Math.min(last.left, box.left),
        right: Math.max(last.right, box.right),
      };
    else boxes.push(box);
  }
  return boxes;
}

let ruler: Range | null = null;

/**
 * The rectangles of the text between two points. One range for all: every change of the page
 * has to look at each range there is, for as long as it has not been collected.
 */
export function rectsBetween(from: TextPoint, to: TextPoint): readonly DOMRect[] {
  ruler ??= document.createRange();
  ruler.setStart(from.node, from.offset);
  ruler.setEnd(to.node, to.offset);
  const rects = [...ruler.getClientRects()];
  ruler.setStart(document, 0);
  ruler.collapse(true);
  return rects;
}

export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The text node and offset of a character of a block. At the seam of two nodes: the end
 * of the first with `before`, else the start of the second.
 */
export function textPoint(block: Element, offset: number, before: boolean): TextPoint | null {
  const only = block.firstChild;
  if (only instanceof Text && only.nextSibling === null)
    return { node: only, offset: Math.min(offset, only.length) };
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (rest < node.length || (before && rest === node.length)) return { node, offset: rest };
    rest -= node.length;
    last = node;
  }
  return last === null ? null : { node: last, offset: last.length };
}
