import type { Block, BlockKind, DocumentText } from '../model/document.ts';
import { linesOf, wrappedLines } from './wrapped-lines.ts';

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
 * blank lines and hard-wraps them has one block for each group of lines; where it
 * wraps them among lines that stand alone, as a mail does, one for each run of lines
 * that go on. O(text).
 */
export function plainBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const goesOn = wrappedLines(text, lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [i, { start, end }] of lines.entries()) {
    if (open !== null && end > start) open.end = end;
    else if (end > start) blocks.push((open = { start, end, kind: 'paragraph' }));
    if (!goesOn(i)) open = null;
  }
  return blocks;
}
