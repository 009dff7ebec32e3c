/**
 * Columns a text takes in a font of fixed width: two for what Unicode calls wide or full width (UAX 11, by blocks)
 * and for emoji, none for marks on other characters and for what is not seen.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += unseen.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}

const unseen = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
