/** Control characters of a text that are no white space: text has none, or hardly any. O(text). */
export function controlsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit >= 0x7f && unit <= 0x9f && unit !== 0x85) count++;
  }
  return count;
}
