/**
 * The canonical text of a decoded text file: without a byte order mark, with CR LF
 * and lone CR as LF, and nothing else changed, so that anyone can check an offset
 * against the file.
 */
export function canonicalText(decoded: string): string {
  return withLineFeeds(decoded.replace(/^\uFEFF/, ''));
}

/** Characters whose lines all end with LF. */
export function withLineFeeds(characters: string): string {
  return characters.includes('\r') ? characters.replace(/\r\n?/g, '\n') : characters;
}
