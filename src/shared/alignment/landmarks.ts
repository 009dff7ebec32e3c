const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec';
const monthThenDay = new RegExp(String.raw`\b(${monthNames})[a-z]*\.?\s+(\d{1,2})(?!\d)`, 'giu');
const dayThenMonth = new RegExp(String.raw`(?<!\d)(\d{1,2})\.?\s+(${monthNames})`, 'giu');
const cjkDate = /(\d{1,2})月(\d{1,2})[日号號]/gu;
const figure = /\d+(?:[.,]\d{3})*(?:\.\d+)?/gu;
const latinName =
  /(?<![\p{Script=Latin}\p{N}])\p{Lu}[\p{Script=Latin}\p{N}]*(?:[-.&]\p{Lu}[\p{Script=Latin}\p{N}]*)*/gu;

/**
 * What a text says alike in any language: dates (as month and day), figures of two digits
 * or more, and names in Latin capitals. Each once, folded. O(characters).
 */
export function landmarksOf(text: string): Set<string> {
  const plain = text.normalize('NFKC');
  const found = new Set<string>();
  const rest = plain
    .replace(monthThenDay, (_, month: string, day: string) => noted(found, monthOf(month), Number(day)))
    .replace(dayThenMonth, (_, day: string, month: string) => noted(found, monthOf(month), Number(day)))
    .replace(cjkDate, (_, month: string, day: string) => noted(found, Number(month), Number(day)));
  for (const [written] of rest.matchAll(figure)) {
    const number = written.replaceAll(',', '');
    if (number.length > 1) found.add(number);
  }
  for (const [name] of rest.matchAll(latinName)) if (name.length > 1) found.add(name.toLowerCase());
  return found;
}

/** Takes a date out of the text, so that its figures are not counted again. */
function noted(found: Set<string>, month: number, day: number): string {
  found.add(`${month}-${day}`);
  return ' ';
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
