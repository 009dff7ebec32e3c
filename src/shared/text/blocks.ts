import type { Block, BlockKind, DocumentText } from '../model/document.ts';

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);
const hiddenKinds: ReadonlySet<BlockKind> = new Set(['caption', 'furniture']);

/** Whether a block is counted as ¶: a paragraph or a list item. */
export function isBody(block: Block): boolean {
  return bodyKinds.has(block.kind);
}

/** Whether a block is hidden until asked for: a caption or furniture. Never lost, never renumbers. */
export function isHidden(block: Block): boolean {
  return hiddenKinds.has(block.kind);
}

/** For each block its ¶ number from 1, or null where it is not body. */
export function paragraphNumbers(blocks: readonly Block[]): (number | null)[] {
  let n = 0;
  return blocks.map((block) => (isBody(block) ? ++n : null));
}

export function paragraphCount(blocks: readonly Block[]): number {
  return blocks.filter(isBody).length;
}

/**
 * Index of the block that holds a UTF-16 offset; for white space between two
 * blocks, of the block before it. -1 before the first block. O(log blocks).
 */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function blockText({ text }: DocumentText, block: Block): string {
  return text.slice(block.start, block.end);
}

/**
 * The blocks of a bare text, all paragraphs. Where every paragraph stands on one
 * line, each non-blank line is a block; a text that separates its paragraphs by
 * blank lines and hard-wraps them has one block for each group of lines. O(text).
 */
export function plainBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(text, lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const { start, end } of lines) {
    if (open !== null && wrapped && end > start) open.end = end;
    else if (end > start) blocks.push((open = { start, end, kind: 'paragraph' }));
    else open = null;
  }
  return blocks;
}

/** Where a line's words begin and end, in UTF-16; both the same where it is blank. */
interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from);
    const line = text.slice(from, feed < 0 ? text.length : feed);
    const start = from + line.length - line.trimStart().length;
    lines.push({ start, end: Math.max(start, from + line.trimEnd().length) });
    from += line.length + 1;
  }
  return lines;
}

/** A line longer than this was not wrapped by hand or by a mail program. */
const widestWrapped = 100;

/**
 * Hard-wrapped: paragraphs apart by blank lines, most lines followed directly by
 * another, and those that are so full that the next word did not fit any more. Lines
 * that end early end because their paragraph does.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ start, end }) => end > start);
  const last = lines.findLastIndex(({ start, end }) => end > start);
  const isParted = lines.slice(first, last).some(({ start, end }) => end === start);
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (first < 0 || !isParted || longest > widestWrapped) return false;
  let [filled, followed, full] = [0, 0, 0];
  lines.forEach(({ start, end }, i) => {
    if (end === start) return;
    filled++;
    const next = lines[i + 1];
    if (next === undefined || next.end === next.start) return;
    followed++;
    if (end - start + firstWord(text.slice(next.start, next.end)) >= 0.9 * longest) full++;
  });
  return followed > filled / 2 && full > 0.8 * followed;
}

/** Length of a line's first word; where no spaces are written, of one character. */
function firstWord(line: string): number {
  const word = /^\S+/.exec(line)?.[0] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : word.length + 1;
}
