/** Characters as XML 1.0 can hold them: what it cannot (most control characters, halves of a pair) becomes U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replaceAll(impossible, '\uFFFD');
}

/** How many characters of a text XML 1.0 cannot hold. */
export function countImpossible(text: string): number {
  return text.match(impossible)?.length ?? 0;
}

const impossible = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
