import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import { isWide } from './wide.ts';

/** Lines that are one paragraph, heading or note. */
export type Paragraph = readonly Line[];

/**
 * Parts the lines of a region into paragraphs: by the size of type, wider leading, an indent, the
 * mark of a list item, and a line that ends although the first word of the next had room on it
 * (lines are broken where the next word does not fit, so that tells in justified and ragged text
 * alike). Linear in the lines.
 */
export function paragraphsOf(lines: readonly Line[], measures: Measures): readonly Paragraph[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, measures)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a paragraph that ends a column or page goes on at the top of the next. */
export function continues(open: Paragraph, next: Paragraph, measures: Measures): boolean {
  const last = open.at(-1);
  const first = next[0];
  if (!last || !first || !alike(last, first, measures) || isItem(first.text)) return false;
  if (/\p{L}[-\u00AD\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(first.text)) return true;
  const ended = ends.test(last.text);
  if (!ended && /^\p{Ll}/u.test(first.text)) return true;
  if (roomLeft(last, first) || indented(next)) return false;
  return !ended || indented(open);
}

/** Whether text begins as an item of a list does: with a bullet, or a number and a mark. */
export function isItem(text: string): boolean {
  return /^(?:[•▪●○■□◆◇‣⁃∙·–—*]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]\s|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳])/u.test(
    text,
  );
}

/** Text ends as a sentence does; the quotation marks and brackets that close after it count for it. */
const ends = /[.!?…。！？．:：;；][”’"'»）)」』】\]]*\d{0,2}$/u;

/** Dots that lead to a number end a line of a table of contents. */
const leaders = /(?:\.\s?){4,}\s*[\divxlc]+$/i;

/** Em a line begins further in, at least, to be indented. */
const indent = 0.6;

function goesOn(open: Paragraph, next: Line, measures: Measures): boolean {
  const first = open[0];
  const last = open.at(-1);
  if (!first || !last || !alike(last, next, measures)) return false;
  const leading = measures.leading(next.size);
  const step = next.bottom - last.bottom;
  const display = next.size > measures.body * 1.12;
  if (step > leading * (display ? 1.5 : 1.25)) return false;
  if (isItem(next.text) && (isItem(first.text) || roomLeft(last, next) || ends.test(last.text))) return false;
  if (display || centred(last, next)) return true;
  if (/\p{L}[-\u00AD\u2010]$/u.test(last.text) && /^\p{L}/u.test(next.text)) return true;
  const em = next.size;
  if (roomLeft(last, next) || leaders.test(last.text)) return false;
  const further = next.x0 - last.x0;
  if (further > indent * em) return open.length === 1 && isItem(first.text);
  return further > -indent * em || open.length === 1;
}

function alike(a: Line, b: Line, measures: Measures): boolean {
  if (a.across !== b.across || Math.abs(a.size - b.size) > 0.07 * Math.max(a.size, b.size)) return false;
  // A line in another font is a run-in heading or emphasis; only whole headings stand apart.
  return a.font === b.font ||
    measures.font === null ||
    (a.font !== measures.font) === (b.font !== measures.font)
    ? true
    : !isShort(a) && !isShort(b);
}

function isShort(line: Line): boolean {
  return line.x1 - line.x0 < 0.7 * (line.right - line.left);
}

/** Whether the next line's first word would still have stood on this one. */
function roomLeft(line: Line, next: Line): boolean {
  const room = line.right - line.x1;
  const length = next.text.length || 1;
  const char = (next.x1 - next.x0) / length;
  // Rules on what may begin a line take a character or two with them to the next.
  if (isWide(next.text[0]) || isWide(line.text.at(-1))) return room > 2.2 * next.size;
  const word = next.text.search(/\s|$/);
  // The width of a word is a guess, better be sure where the sentence has not ended.
  return room > (word + 1) * char * (ends.test(line.text) ? 1 : 1.2) + 0.4 * next.size;
}

function indented(paragraph: Paragraph): boolean {
  const first = paragraph[0];
  if (!first) return false;
  const edge = paragraph[1] ? Math.min(paragraph[1].x0, first.left) : first.left;
  return first.x0 - edge > indent * first.size;
}

function centred(a: Line, b: Line): boolean {
  const inset = (line: Line) => Math.min(line.x0 - line.left, line.right - line.x1);
  const middle = (line: Line) => (line.x0 + line.x1) / 2;
  return (
    inset(a) > a.size &&
    inset(b) > b.size &&
    Math.abs(middle(a) - middle(b)) < 0.5 * a.size &&
    !ends.test(a.text)
  );
}
