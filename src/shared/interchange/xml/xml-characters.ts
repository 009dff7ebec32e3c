/** Characters as XML 1.0 can hold them: what it cannot (most control characters, halves of a pair) becomes U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replaceAll(impossible, '\uFFFD');
}

const impossible = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
