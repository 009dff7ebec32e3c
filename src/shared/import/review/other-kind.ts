import type { BlockKind } from '../../model/document.ts';
import { isHidden } from '../../text/blocks.ts';
import type { Proposal } from '../proposal.ts';
import type { ReviewEdits } from './file-review.ts';

type Kinds = ReviewEdits['kinds'];

/** The kind that hides a block which is kept, or keeps one that is hidden; what was proposed where that fits. */
export function otherKind({ blocks }: Proposal, kinds: Kinds, block: number): BlockKind {
  const proposed = blocks[block]?.kind ?? 'paragraph';
  const hide = !hides(kinds.get(block) ?? proposed);
  if (hides(proposed) === hide) return proposed;
  return hide ? 'furniture' : 'paragraph';
}

/** The analyst's kinds with one more; one that is as proposed needs no say. */
export function withKind({ blocks }: Proposal, kinds: Kinds, block: number, kind: BlockKind): Kinds {
  const next = new Map(kinds);
  if (blocks[block]?.kind === kind) next.delete(block);
  else next.set(block, kind);
  return next;
}

/** The analyst's kinds with every hidden block kept. O(blocks). */
export function allKept(proposal: Proposal, kinds: Kinds): Kinds {
  const next = new Map(kinds);
  for (const [i, { kind }] of proposal.blocks.entries())
    if (hides(kinds.get(i) ?? kind))
      if (hides(kind)) next.set(i, 'paragraph');
      else next.delete(i);
  return next;
}

function hides(kind: BlockKind): boolean {
  return isHidden({ start: 0, end: 1, kind });
}
