/** What cannot be divided between two pages. */
export interface Piece {
  /** CSS pixels. */
  readonly height: number;
  /** Height of what stands over it again where it begins a page. */
  readonly again: number;
  /** Whether it may not be the last on a page. */
  readonly keepsWithNext: boolean;
}

/** A page: the first piece on it and the one after its last, by index. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  /** How high its pieces are, in CSS pixels. */
  readonly filled: number;
}

/**
 * Cuts pieces into pages of a height, greedily. A piece that keeps with the next goes with it to the next
 * page; one higher than a page has a page that grows. O(pieces).
 */
export function paginate(pieces: readonly Piece[], pageHeight: number): PageRange[] {
  const pages: PageRange[] = [];
  let from = 0;
  let filled = pieces[0]?.again ?? 0;
  pieces.forEach(({ height }, i) => {
    if (filled + height > pageHeight && i > from) {
      let cut = i;
      while (cut > from && pieces[cut - 1]?.keepsWithNext === true) cut--;
      if (cut === from) cut = i; // nothing but headings: they cannot all go on
      const gone = pieces.slice(cut, i).reduce((sum, piece) => sum + piece.height, 0);
      pages.push({ from, to: cut, filled: filled - gone });
      from = cut;
      filled = (pieces[cut]?.again ?? 0) + gone;
    }
    filled += height;
  });
  if (pieces.length > from) pages.push({ from, to: pieces.length, filled });
  return pages;
}
