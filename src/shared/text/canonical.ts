/**
 * The canonical text of a decoded text file: without a byte order mark, with CR LF
 * and lone CR as LF, and nothing else changed, so that anyone can check an offset
 * against the file.
 */
export function canonicalText(decoded: string): string {
  return decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
