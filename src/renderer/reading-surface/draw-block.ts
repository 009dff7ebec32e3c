import type { Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Placed } from './annotation-index.ts';
import { drawFound, drawLine, drawOverline, drawPending, drawWash } from './drawing.ts';
import { within } from './extent.ts';
import { lineBoxes, type LineBox } from './line-boxes.ts';
import type { Marking } from './marking.ts';
import { isDrawn, linesIn, washOf, washesIn } from './runs.ts';

/** The marks of a block's annotations, and where those that begin in it begin. Reads layout; attaches nothing. */
export function drawBlock(
  element: Element,
  block: Passage,
  bucket: readonly Placed[],
  marking: Marking,
  origin: DOMRect,
): { marks: SVGElement[]; tops: Map<Id, number> } {
  const { looks, open, index, washes } = marking;
  const marks: SVGElement[] = [];
  const tops = new Map<Id, number>();
  if (bucket.length === 0) return { marks, tops };
  const em = sizeOf(element);
  const boxes = (passage: Passage): LineBox[] => boxesOf(element, block, passage, origin);
  const opened = open === null ? undefined : index.get(open);
  const whole = opened === undefined ? [] : washOf(block, opened.annotation, looks.lookOf);
  const washed = washes
    ? washesIn(block, bucket, looks.lookOf, looks.untagged, opened?.annotation ?? null)
    : whole;
  for (const { look, ...passage } of washed) marks.push(drawWash(boxes(passage), look, em));
  marks.push(...drawLines(element, block, bucket, marking, origin, false));
  // Where lines stand close, an overline reads as the line under the words above: lines grow instead.
  if (washes) for (const passage of whole) marks.push(drawOverline(boxes(passage), em));
  else if (opened !== undefined) marks.push(...drawLines(element, block, [opened], marking, origin, true));
  for (const { annotation } of bucket) {
    const start = annotation.ranges[0]?.start ?? -1;
    if (start < block.start || start >= block.end || !isDrawn(annotation, looks.lookOf, looks.untagged))
      continue;
    const first = boxes({ start, end: Math.min(block.end, start + 2) })[0];
    if (first !== undefined) tops.set(annotation.id, first.top);
  }
  return { marks, tops };
}

/** What comes and goes over a block's marks: the hovered annotation, pending selections, what was found. */
export function drawOver(element: Element, block: Passage, marking: Marking, origin: DOMRect): SVGElement[] {
  return [
    ...drawHovered(element, block, marking, origin),
    ...drawPendingAndFound(element, block, marking, origin),
  ];
}

/** The lines of the hovered annotation, thicker. */
function drawHovered(element: Element, block: Passage, marking: Marking, origin: DOMRect): SVGElement[] {
  const placed = marking.hovered === null ? undefined : marking.index.get(marking.hovered);
  return placed === undefined ? [] : drawLines(element, block, [placed], marking, origin, true);
}

/** The lines of annotations; a neutral one where there is neither a tag nor a wash to show them by. */
function drawLines(
  element: Element,
  block: Passage,
  placed: readonly Placed[],
  { looks, washes, firstLane }: Marking,
  origin: DOMRect,
  thick: boolean,
): SVGElement[] {
  const untagged = placed.filter(({ annotation }) => annotation.tags.length === 0);
  const neutral =
    washes || !looks.untagged
      ? []
      : untagged.flatMap(({ annotation }) => washOf(block, annotation, () => null));
  const lines = linesIn(block, placed, looks.lookOf);
  return [...(neutral.length === 0 ? [] : [{ look: null, lane: 0, passages: neutral }]), ...lines].map(
    ({ look, lane, passages }) =>
      drawLine(
        passages.flatMap((passage) => boxesOf(element, block, passage, origin)),
        look,
        lane,
        sizeOf(element),
        firstLane,
        thick,
      ),
  );
}

function drawPendingAndFound(
  element: Element,
  block: Passage,
  { found, pending }: Marking,
  origin: DOMRect,
): SVGElement[] {
  const marks: SVGElement[] = [];
  for (const passage of pending) {
    const part = within(passage, block);
    if (part !== null) marks.push(...drawPending(boxesOf(element, block, part, origin)));
  }
  for (let i = firstIn(found.passages, block.start); i < found.passages.length; i++) {
    const passage = found.passages[i];
    if (passage === undefined || passage.start >= block.end) break;
    const inside = within(passage, block);
    if (inside !== null) marks.push(drawFound(boxesOf(element, block, inside, origin), i === found.current));
  }
  return marks;
}

function boxesOf(element: Element, block: Passage, { start, end }: Passage, origin: DOMRect): LineBox[] {
  return lineBoxes(element, { start: start - block.start, end: end - block.start }, origin);
}

/** Type size of a block, in CSS pixels. */
function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 16;
}

/** Index of the first passage that ends after an offset: passages in order. O(log n). */
function firstIn(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
