/**
 * Counts the code points of a text before an offset in UTF-16, which stands at a code point. A half of a pair alone is
 * one. O(characters) once, O(log pairs) each.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
