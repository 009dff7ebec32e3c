import type { Passage, QuotedPassage } from '../model/annotation.ts';

/** UTF-16 code units of neighbourhood kept on each side: what Hypothesis keeps, enough to tell copies apart. */
const neighbourhood = 32;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The passage a selection means: widened to whole graphemes, then without white
 * space at its ends. Null when nothing but white space is left. UTF-16 offsets.
 */
export function passageIn(text: string, from: number, to: number): Passage | null {
  const low = Math.max(0, Math.min(from, to));
  const high = Math.min(text.length, Math.max(from, to));
  if (low >= high) return null;
  let start = graphemeStart(text, low);
  let end = graphemeStart(text, high);
  if (end < high) end = graphemeEnd(text, high);
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** A passage with its words and neighbourhood, taken from the text itself. */
export function quoted(text: string, { start, end }: Passage): QuotedPassage {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(graphemeStart(text, Math.max(0, start - neighbourhood)), start),
    suffix: text.slice(end, graphemeEnd(text, Math.min(text.length, end + neighbourhood))),
  };
}

/** Passages in text order, those that touch or overlap joined into one. */
export function joined(passages: readonly Passage[]): Passage[] {
  const result: Passage[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Whether a white space character stands alone: one that carries a combining mark is a grapheme to keep. */
function isSpace(text: string, offset: number): boolean {
  return (
    /\s/.test(text.charAt(offset)) &&
    graphemeStart(text, offset) === offset &&
    graphemeStart(text, offset + 1) === offset + 1
  );
}

/** Start of the grapheme that holds the offset (the offset itself at a boundary). */
function graphemeStart(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length || isBetweenLetters(text, offset)) return offset;
  const base = window(text, offset);
  return base.from + (graphemes.segment(base.text).containing(offset - base.from)?.index ?? 0);
}

/** End of the grapheme that holds the offset (the offset itself at a boundary). */
function graphemeEnd(text: string, offset: number): number {
  const start = graphemeStart(text, offset);
  if (start === offset || offset >= text.length) return offset;
  const base = window(text, offset);
  const segment = graphemes.segment(base.text).containing(offset - base.from);
  return segment === undefined ? offset : base.from + segment.index + segment.segment.length;
}

/** Whether two ASCII characters meet here that never join, as most do: no segmentation is needed to know. */
function isBetweenLetters(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0x20 && before < 0x7f && after >= 0x20 && after < 0x7f;
}

/** A piece of the text around an offset: a whole 1 MB text need not be segmented to ask about one place. */
function window(text: string, offset: number): { from: number; text: string } {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { from: line, text: text.slice(line, next < 0 ? text.length : next + 1) };
}
