import type { Node } from 'prosemirror-model';

/** How type runs on the surface, in CSS pixels and characters. */
export interface Measure {
  readonly lineHeight: number;
  readonly lineLength: number;
  readonly gap: number;
}

/** What an element's type measures now. Reads layout. */
export function measureOf(element: HTMLElement): Measure {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize) || 18;
  const width = element.clientWidth || 600;
  return {
    lineHeight: Number.parseFloat(style.lineHeight) || size * 1.667,
    lineLength: width / (size * 0.5),
    gap: Number.parseFloat(style.getPropertyValue('--surface-gap')) || 14,
  };
}

/** About how high a section will be, so that the scroll bar is right before it is laid out. CSS pixels. */
export function estimatedHeight(
  section: Node,
  hiddenKinds: ReadonlySet<string>,
  { lineHeight, lineLength, gap }: Measure,
): number {
  let height = 0;
  section.forEach((block) => {
    if (hiddenKinds.has(String(block.attrs['kind']))) return;
    height += Math.ceil(block.content.size / lineLength + 0.5) * lineHeight + gap;
  });
  return height;
}
