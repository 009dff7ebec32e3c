/** Bytes that are looked at to tell a format. */
const length = 4096;

/** The first characters of a file, as far as its format shows: ASCII is right in whatever encoding it is. */
export function beginningOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, length);
  const label = begins(head, '\xFF\xFE') ? 'utf-16le' : begins(head, '\xFE\xFF') ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(head);
}

/** Whether bytes begin with these, written as characters up to U+00FF; `at` in bytes. */
export function begins(bytes: Uint8Array, magic: string, at = 0): boolean {
  return bytes.length >= at + magic.length && [...magic].every((c, k) => bytes[at + k] === c.charCodeAt(0));
}
