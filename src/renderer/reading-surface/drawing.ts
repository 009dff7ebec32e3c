import type { TagLook } from '../../shared/model/tag.ts';
import type { LineBox } from './line-boxes.ts';
import css from './surface.module.css';
import { svg } from './svg.ts';

/** Where marks stand about a line of text, in em of its type below the top of the content area. */
const washTop = 0.196;
const washHeight = 1.12;
const overlineTop = 0.15;
/** Bottom of the baseline box; the first lane runs 6 px under it, the next 3 px further. */
const baseline = 1.036;
const laneStep = 3;
/** Room for a code of two letters, CSS pixels. */
const codeStep = 20;

/** A wash under text: of a tag, or neutral without a look. */
export function drawWash(boxes: readonly LineBox[], look: TagLook | null, em: number): SVGElement {
  const path = svg('path', `${css['wash']} ${look === null ? css['untagged'] : `h-${look.hue}`}`);
  const [offset, height] = [washTop * em, Math.round(washHeight * em)];
  path.setAttribute(
    'd',
    boxes
      .map(
        ({ left, right, top }) => `M${px(left)} ${whole(top + offset)}H${px(right)}v${height}H${px(left)}Z`,
      )
      .join(''),
  );
  return path;
}

/**
 * A tag's line in its lane, or a thin neutral one without a look. `firstLane` is the first
 * lane's distance under the baseline box in CSS pixels.
 */
export function drawLine(
  boxes: readonly LineBox[],
  look: TagLook | null,
  lane: number,
  em: number,
  firstLane: number,
  hovered = false,
): SVGElement {
  const path = svg(
    'path',
    `${css['line']} ${look === null ? css['neutral'] : `${css[look.style]} h-${look.hue}`} ${hovered ? css['hovered'] : ''}`,
  );
  const below = baseline * em + firstLane + laneStep * lane + 1;
  path.setAttribute(
    'd',
    boxes.map(({ left, right, top }) => `M${px(left)} ${whole(top + below)}H${px(right)}`).join(''),
  );
  return path;
}

/** A tag's code over the end of its line; in the lanes below it stands further left, clear of the one above. */
export function drawCode(
  { right, top }: LineBox,
  code: string,
  lane: number,
  em: number,
  firstLane: number,
): SVGElement {
  const text = svg('text', css['code'] ?? '');
  text.textContent = code;
  text.setAttribute('x', px(right - codeStep * lane));
  text.setAttribute('y', whole(top + baseline * em + firstLane + laneStep * lane + 1));
  return text;
}

/** The line in ink over the open annotation. */
export function drawOverline(boxes: readonly LineBox[], em: number): SVGElement {
  const path = svg('path', css['overline'] ?? '');
  path.setAttribute('d', rectangles(boxes, overlineTop * em, 1.5));
  return path;
}

/** The ring about the first line of the open annotation, seen while the keyboard's focus is in the text. */
export function drawFocus({ left, right, top }: LineBox, em: number): SVGElement {
  const path = svg('path', css['focused'] ?? '');
  const [x, end] = [px(left - 2), px(right + 2)];
  path.setAttribute('d', `M${x} ${px(top + overlineTop * em - 2)}H${end}v${px(washHeight * em + 6)}H${x}Z`);
  return path;
}

/** A find mark: a box in ink, filled where it is the current one. */
export function drawFound(boxes: readonly LineBox[], current: boolean): SVGElement {
  const path = svg('path', `${css['found']} ${current ? css['current'] : ''}`);
  path.setAttribute(
    'd',
    boxes
      .map(({ left, right, top, bottom }) => {
        const [x, y] = [px(left + 0.75), px(top + 1.75)];
        return `M${x} ${y}H${px(right - 0.75)}V${px(bottom - 0.75)}H${x}Z`;
      })
      .join(''),
  );
  return path;
}

/** A dotted outline about words that are only suggested: nothing stands there yet. */
export function drawSuggested(boxes: readonly LineBox[]): SVGElement {
  const path = svg('path', css['suggested'] ?? '');
  path.setAttribute(
    'd',
    boxes
      .map(({ left, right, top, bottom }) => {
        // Clear of what is marked in the words themselves.
        const [x, y] = [px(left - 3), px(top - 2)];
        return `M${x} ${y}H${px(right + 3)}V${px(bottom + 2)}H${x}Z`;
      })
      .join(''),
  );
  return path;
}

/** What was selected before the focus went into a popover: over paper, so that it does not blend with a wash. */
export function drawPending(boxes: readonly LineBox[]): SVGElement[] {
  return [css['erased'], css['pending']].map((name) => {
    const path = svg('path', name ?? '');
    path.setAttribute(
      'd',
      boxes
        .map(
          ({ left, right, top, bottom }) => `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`,
        )
        .join(''),
    );
    return path;
  });
}

function rectangles(boxes: readonly LineBox[], offset: number, height: number): string {
  return boxes
    .map(({ left, right, top }) => `M${px(left)} ${px(top + offset)}H${px(right)}v${px(height)}H${px(left)}Z`)
    .join('');
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** On whole pixels, so that edges are drawn crisp. */
function whole(value: number): string {
  return String(Math.round(value));
}
