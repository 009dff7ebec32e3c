import type { SideName } from '../../shared/alignment/alignment.ts';

/** The id of a block's element, by which the cell of its row owns it. */
export function blockId(side: SideName, block: number): string {
  return `compared-${side}-${block}`;
}
