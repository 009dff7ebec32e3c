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
 * blank lines and hard-wraps them has one block for each group of lines.
 */
export function plainBlocks(text: string): Block[] {
  const unit = isHardWrapped(text) ? /\S(?:[^\n]|\n(?!\s*\n))*/g : /\S[^\n]*/g;
  const blocks: Block[] = [];
  for (const match of text.matchAll(unit)) {
    const start = match.index;
    blocks.push({ start, end: start + match[0].trimEnd().length, kind: 'paragraph' });
  }
  return blocks;
}

/** A line longer than this was not wrapped by hand or by a mail program. */
const widestWrapped = 100;

/**
 * Hard-wrapped: paragraphs apart by blank lines, most lines followed directly by
 * another, and those that are so full that the next word did not fit any more. Lines
 * that end early end because their paragraph does.
 */
function isHardWrapped(text: string): boolean {
  if (!/\S\n\s*\n\s*\S/.test(text)) return false;
  const lines = text.split('\n').map((line) => line.trim());
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > widestWrapped) return false;
  const filled = lines.filter((line) => line !== '').length;
  const followed = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '').length;
  const full = lines.filter((line, i) => {
    const next = lines[i + 1] ?? '';
    return line !== '' && next !== '' && line.length + firstWord(next) >= 0.9 * longest;
  }).length;
  return followed > filled / 2 && full > 0.8 * followed;
}

/** Length of a line's first word; where no spaces are written, of one character. */
function firstWord(line: string): number {
  const word = /^\S+/.exec(line)?.[0] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : word.length + 1;
}
