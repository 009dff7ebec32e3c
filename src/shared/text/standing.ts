import type { Annotation, Passage, QuotedPassage } from '../model/annotation.ts';
import { commonEnd, commonStart } from './common-ends.ts';

/** Whether every quotation of an annotation stands in a text exactly where it says. O(length of the quotations). */
export function stands(text: string, { ranges }: Pick<Annotation, 'ranges'>): boolean {
  return ranges.every(({ start, end, exact }) => text.slice(start, end) === exact);
}

/**
 * Where the very words of an annotation stand in a text now, range by range: where they come up
 * more than once, the place whose neighbourhood agrees most. Null where some are nowhere, where two
 * places agree alike, or where the ranges would not follow each other: then only the analyst can
 * say. UTF-16 offsets. O(text) for each range.
 */
export function standsElsewhere(text: string, { ranges }: Pick<Annotation, 'ranges'>): Passage[] | null {
  const found: Passage[] = [];
  for (const range of ranges) {
    const start = bestPlace(text, range);
    if (start === null || start < (found.at(-1)?.end ?? 0)) return null;
    found.push({ start, end: start + range.exact.length });
  }
  return found;
}

function bestPlace(text: string, { exact, prefix, suffix }: QuotedPassage): number | null {
  let best: number | null = null;
  let most = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const agreement = commonEnd(before, prefix) + commonStart(text.slice(end, end + suffix.length), suffix);
    if (agreement === most) best = null;
    if (agreement <= most) continue;
    most = agreement;
    best = at;
  }
  return best;
}
