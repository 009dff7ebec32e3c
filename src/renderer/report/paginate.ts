/** A page: the first block on it and the one after its last, by index. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts blocks into pages of a height, greedily. A block that keeps with the next goes with it to the next
 * page; one higher than a page has a page that grows. Heights in CSS pixels. O(blocks).
 */
export function paginate(
  heights: readonly number[],
  keepsWithNext: (block: number) => boolean,
  pageHeight: number,
): PageRange[] {
  const pages: PageRange[] = [];
  let from = 0;
  let filled = 0;
  heights.forEach((height, i) => {
    if (filled + height > pageHeight && i > from) {
      let cut = i;
      while (cut > from && keepsWithNext(cut - 1)) cut--;
      if (cut === from) cut = i; // nothing but headings: they cannot all go on
      pages.push({ from, to: cut });
      from = cut;
      filled = heights.slice(cut, i).reduce((sum, part) => sum + part, 0);
    }
    filled += height;
  });
  if (heights.length > from) pages.push({ from, to: heights.length });
  return pages;
}
