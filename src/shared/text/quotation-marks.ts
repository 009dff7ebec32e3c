import type { Passage } from '../model/annotation.ts';

const opening = new Set('“„«「『〝《'.split(''));
const closing = new Set('”»」』〞〟》'.split(''));
/** Marks that open and close alike. */
const plain = new Set(['"', '＂']);

/**
 * Whether a passage stands between quotation marks: of those before it one is still open at its
 * start. Single marks are left out, as they are apostrophes too. O(start).
 */
export function isBetweenMarks(text: string, { start }: Pick<Passage, 'start'>): boolean {
  let open = 0;
  let inPlain = false;
  for (const character of text.slice(0, start)) {
    if (opening.has(character)) open++;
    else if (closing.has(character)) open = Math.max(0, open - 1);
    else if (plain.has(character)) inPlain = !inPlain;
  }
  return open > 0 || inPlain;
}
