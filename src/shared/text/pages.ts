import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { blockAt, isHidden } from './blocks.ts';

/** The pages of the source that passages stand on: `p. 3`, `pp. 3–4, 7`; null where a text has no pages. O(log pages) a passage and a page of it. */
export function pagesOf(text: DocumentText, passages: readonly Passage[]): string | null {
  const pages = text.pages ?? [];
  if (pages.length === 0 || passages.length === 0) return null;
  const on = passages.map(({ start, end }) => ({
    first: pageAt(pages, start),
    last: pageAt(pages, Math.max(start, end - 1)),
  }));
  const spans: { first: number; last: number }[] = [];
  for (const span of on.toSorted((a, b) => a.first - b.first)) {
    const open = spans.at(-1);
    if (open && span.first <= open.last + 1) open.last = Math.max(open.last, span.last);
    else spans.push({ ...span });
  }
  const label = (page: number) => pages[page]?.label ?? '';
  const words = spans.map(({ first, last }) =>
    first === last ? label(first) : `${label(first)}–${label(last)}`,
  );
  const many = spans.length > 1 || spans.some(({ first, last }) => first !== last);
  return `${many ? 'pp.' : 'p.'} ${words.join(', ')}`;
}

/**
 * What stands in the margin where a page begins, by block: `p. 3`. A page that begins with what is
 * hidden is told beside the first block after it that is not. O(pages log blocks).
 */
export function pageBeginnings({ blocks, pages = [] }: DocumentText): ReadonlyMap<number, string> {
  const beginnings = new Map<number, string>();
  for (const [page, { start, label }] of pages.entries()) {
    let index = Math.max(0, blockAt(blocks, start));
    const block = blocks[index];
    if (block && block.end <= start) index += 1;
    const next = pages[page + 1]?.start ?? Infinity;
    while (isHiddenBefore(blocks[index], next)) index += 1;
    if (index < blocks.length && (blocks[index]?.start ?? 0) < next) beginnings.set(index, `p. ${label}`);
  }
  return beginnings;
}

function isHiddenBefore(block: DocumentText['blocks'][number] | undefined, next: number): boolean {
  return block !== undefined && isHidden(block) && block.start < next;
}

function pageAt(pages: NonNullable<DocumentText['pages']>, offset: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
