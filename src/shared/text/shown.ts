import type { Passage } from '../model/annotation.ts';
import type { Block } from '../model/document.ts';
import { blockAt } from './blocks.ts';

/**
 * What of a passage is in sight: the passage itself where all its blocks are shown, or else its parts between
 * the blocks that are not. What is out of sight is not quoted unseen. O(blocks in the passage).
 */
export function shownParts(
  blocks: readonly Block[],
  { start, end }: Passage,
  isShown: (block: number) => boolean,
): Passage[] {
  const parts: Passage[] = [];
  let open: { start: number; end: number } | null = null;
  for (let i = Math.max(0, blockAt(blocks, start)); i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.start >= end) break;
    if (!isShown(i)) open = null;
    else if (block.end > start) {
      const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
      if (open === null) parts.push((open = part));
      else open.end = part.end;
    }
  }
  return parts;
}
