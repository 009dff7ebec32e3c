import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { groupBy } from '../../shared/model/group.ts';
import type { Placed } from './annotation-index.ts';
import { BlockLines } from './block-lines.ts';
import {
  drawCode,
  drawFocus,
  drawFound,
  drawLine,
  drawOverline,
  drawPending,
  drawSuggested,
  drawWash,
} from './drawing.ts';
import { within } from './extent.ts';
import type { Marking } from './marking.ts';
import { beginsIn, isDrawn, linesIn, type Wash, washOf, washesIn } from './runs.ts';

/** The marks of a block's annotations, and where those that begin in it begin. Reads layout; attaches nothing. */
export function drawBlock(
  element: Element,
  block: Passage,
  bucket: readonly Placed[],
  marking: Marking,
  origin: DOMRect,
): { marks: SVGElement[]; tops: Map<Id, number> } {
  const { looks, open, index, washes } = marking;
  const tops = new Map<Id, number>();
  if (bucket.length === 0) return { marks: [], tops };
  const lines = new BlockLines(element, block, origin);
  const opened = open === null ? undefined : index.get(open);
  const whole = opened === undefined ? [] : washOf(block, opened.annotation, looks.lookOf);
  const marks = drawWashes(
    lines,
    washes ? washesIn(block, bucket, looks.lookOf, looks.untagged, opened?.annotation ?? null) : whole,
  );
  marks.push(...drawLines(lines, bucket, marking, false), ...drawCodes(lines, bucket, marking));
  // Where lines stand close, an overline reads as the line under the words above: lines grow instead.
  if (washes) marks.push(...drawOpen(lines, whole, opened?.annotation));
  else if (opened !== undefined) marks.push(...drawLines(lines, [opened], marking, true));
  for (const { annotation } of bucket) {
    const [first] = annotation.ranges;
    if (!beginsIn(block, annotation) || !isDrawn(annotation, looks.lookOf, looks.untagged)) continue;
    const part = first === undefined ? null : within(first, block);
    const box = part === null ? undefined : lines.boxes(part)[0];
    if (box !== undefined) tops.set(annotation.id, box.top);
  }
  return { marks, tops };
}

/** The overline of the open annotation, and the ring about its first line in the block it begins in. */
function drawOpen(
  lines: BlockLines,
  whole: readonly Passage[],
  opened: Annotation | undefined,
): SVGElement[] {
  const overlines = whole.map((passage) => drawOverline(lines.boxes(passage), lines.em));
  const [first] = whole;
  const box = first === undefined ? undefined : lines.boxes(first)[0];
  if (box === undefined || opened === undefined || !beginsIn(lines.block, opened)) return overlines;
  return [...overlines, drawFocus(box, lines.em)];
}

/** What comes and goes over a block's marks: the hovered annotation, pending selections, what is suggested, what was found. */
export function drawOver(element: Element, block: Passage, marking: Marking, origin: DOMRect): SVGElement[] {
  const lines = new BlockLines(element, block, origin);
  return [...drawHovered(lines, marking), ...drawPassing(lines, marking)];
}

/** The lines of the hovered annotation, thicker. */
function drawHovered(lines: BlockLines, marking: Marking): SVGElement[] {
  const placed = marking.hovered === null ? undefined : marking.index.get(marking.hovered);
  return placed === undefined ? [] : drawLines(lines, [placed], marking, true);
}

/** The washes, those of one look as one shape. */
function drawWashes(lines: BlockLines, washes: readonly Wash[]): SVGElement[] {
  const byLook = groupBy(washes, ({ look }) => look?.hue);
  return [...byLook.values()].map((own) =>
    drawWash(
      own.flatMap((wash) => lines.boxes(wash)),
      own[0]?.look ?? null,
      lines.em,
    ),
  );
}

/** The lines of annotations; a neutral one where there is neither a tag nor a wash to show them by. */
function drawLines(
  lines: BlockLines,
  placed: readonly Placed[],
  { looks, washes, firstLane }: Marking,
  thick: boolean,
): SVGElement[] {
  const { block } = lines;
  const untagged = placed.filter(({ annotation }) => annotation.tags.length === 0);
  const neutral =
    washes || !looks.untagged
      ? []
      : untagged.flatMap(({ annotation }) => washOf(block, annotation, () => null));
  const tagged = linesIn(block, placed, looks.lookOf);
  return [...(neutral.length === 0 ? [] : [{ look: null, lane: 0, passages: neutral }]), ...tagged].map(
    ({ look, lane, passages }) =>
      drawLine(
        passages.flatMap((passage) => lines.boxes(passage)),
        look,
        lane,
        lines.em,
        firstLane,
        thick,
      ),
  );
}

/** The codes of tags, each where a line of the tag ends: only in forced colours. */
function drawCodes(
  lines: BlockLines,
  placed: readonly Placed[],
  { looks, firstLane }: Marking,
): SVGElement[] {
  const { codeOf } = looks;
  if (codeOf === undefined) return [];
  return linesIn(lines.block, placed, looks.lookOf).flatMap(({ tag, lane, passages }) =>
    passages.flatMap((passage) => {
      const box = lines.boxes(passage).at(-1);
      return box === undefined ? [] : [drawCode(box, codeOf(tag), lane, lines.em, firstLane)];
    }),
  );
}

function drawPassing(lines: BlockLines, { found, pending, suggested }: Marking): SVGElement[] {
  const { block } = lines;
  const marks: SVGElement[] = [];
  for (const passage of pending) {
    const part = within(passage, block);
    if (part !== null) marks.push(...drawPending(lines.boxes(part)));
  }
  for (const passage of suggested) {
    const part = within(passage, block);
    if (part !== null) marks.push(drawSuggested(lines.boxes(part)));
  }
  for (let i = firstIn(found.passages, block.start); i < found.passages.length; i++) {
    const passage = found.passages[i];
    if (passage === undefined || passage.start >= block.end) break;
    const inside = within(passage, block);
    if (inside !== null) marks.push(drawFound(lines.boxes(inside), i === found.current));
  }
  return marks;
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
