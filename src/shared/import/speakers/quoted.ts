/** Marks that open a direct quotation, and what closes each. */
const closing: Readonly<Record<string, RegExp>> = {
  '“': /[”"]/g,
  '"': /[”"]/g,
  '「': /」/g,
  '『': /』/g,
  '«': /»/g,
};

const opening = /[“"「『«]/g;

/**
 * Tells of an offset whether it stands within a direct quotation of a text; one that is not closed goes on
 * to the end. What stands in one is said, and who is said in it to say something does not speak here. O(n) once.
 */
export function quotedIn(text: string): (offset: number) => boolean {
  const within = new Uint8Array(text.length);
  for (let at = text.search(opening); at >= 0;) {
    const close = closing[text.charAt(at)] ?? opening;
    close.lastIndex = at + 1;
    const end = close.exec(text)?.index ?? text.length;
    within.fill(1, at + 1, end);
    opening.lastIndex = end + 1;
    at = opening.exec(text)?.index ?? -1;
  }
  return (offset) => within[offset] === 1;
}
