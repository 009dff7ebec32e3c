/** Lines that are known to be furniture of an outlet before a text of it is looked at, as `lineKey` gives them. */
export interface KnownLines {
  /** The analyst hid them before. */
  readonly remembered: ReadonlySet<string>;
  /** They stand in other documents of the outlet. */
  readonly recurring: ReadonlySet<string>;
}

export const noneKnown: KnownLines = { remembered: new Set(), recurring: new Set() };

/**
 * What two lines have in common that are one line of a site's furniture: they differ at most in case, width,
 * white space and the digits of a number or date (`Page 3`, `Copyright © 2024`). O(characters).
 */
export function lineKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/\d+/g, '0');
}

/** The keys of lines as they were remembered. */
export function lineKeys(lines: Iterable<string>): Set<string> {
  return new Set(Array.from(lines, lineKey));
}
