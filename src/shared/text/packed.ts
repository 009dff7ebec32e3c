import { z } from 'zod/mini';
import { type Block, BlockKind, type DocumentText, PageMark } from '../model/document.ts';

/**
 * A text as it crosses between processes and threads: two strings are copied many times faster
 * than thousands of objects.
 */
export const PackedText = z.strictObject({
  text: z.string(),
  /** The blocks as JSON. */
  blocks: z.string(),
  /** The page marks as JSON; null where the source has no pages. */
  pages: z.nullable(z.string()),
});
export type PackedText = z.infer<typeof PackedText>;

export function packed({ text, blocks, pages }: DocumentText): PackedText {
  return {
    text,
    blocks: JSON.stringify(blocks),
    pages: pages === undefined ? null : JSON.stringify(pages),
  };
}

/**
 * The text again. That its blocks cover it was made sure where it was read; here only their shape
 * is. Throws a TypeError when they are none. O(blocks).
 */
export function unpacked({ text, blocks, pages }: PackedText): DocumentText {
  const list: unknown = JSON.parse(blocks);
  if (!isBlocks(list)) throw new TypeError('The blocks of this text are none');
  return pages === null
    ? { text, blocks: list }
    : { text, blocks: list, pages: z.array(PageMark).parse(JSON.parse(pages)) };
}

const kinds: ReadonlySet<unknown> = new Set(BlockKind.options);

function isBlocks(list: unknown): list is Block[] {
  return Array.isArray(list) && list.every(isBlock);
}

function isBlock(value: unknown): value is Block {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    'kind' in value &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    kinds.has(value.kind)
  );
}
