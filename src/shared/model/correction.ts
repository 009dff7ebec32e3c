import { z } from 'zod/mini';
import { Passage } from './annotation.ts';
import { Id, Moment } from './ids.ts';

/** A block of a document, by its range of canonical text: UTF-16, as the block has it. */
export const CorrectedBlock = z.strictObject({ document: Id, block: Passage });
export type CorrectedBlock = z.infer<typeof CorrectedBlock>;

/**
 * The analyst's word on an alignment: two blocks are a pair, or are none. It holds in
 * whichever order the two documents are compared.
 */
export const Correction = z.strictObject({
  id: Id,
  is: z.enum(['pair', 'apart']),
  left: CorrectedBlock,
  right: CorrectedBlock,
  createdAt: Moment,
});
export type Correction = z.infer<typeof Correction>;

/** Whether two corrections are about the same two blocks. */
export function sameBlocks(
  one: Pick<Correction, 'left' | 'right'>,
  other: Pick<Correction, 'left' | 'right'>,
): boolean {
  return (
    (same(one.left, other.left) && same(one.right, other.right)) ||
    (same(one.left, other.right) && same(one.right, other.left))
  );
}

function same(one: CorrectedBlock, other: CorrectedBlock): boolean {
  return (
    one.document === other.document &&
    one.block.start === other.block.start &&
    one.block.end === other.block.end
  );
}
