import type { TagNode } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';

/** A tag as a row of the tree. */
export interface TreeRow {
  readonly tag: Tag;
  /** 1 at the top. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Null where nothing is inside. */
  readonly expanded: boolean | null;
}

/** The rows in sight: the inside of a closed tag is left out. `expanded` null: all stand open. */
export function visibleRows(tree: readonly TagNode[], expanded: readonly Id[] | null, level = 1): TreeRow[] {
  return tree.flatMap(({ tag, children }, i) => {
    const open = expanded === null || expanded.includes(tag.id);
    const row: TreeRow = {
      tag,
      level,
      position: i + 1,
      siblings: tree.length,
      expanded: children.length === 0 ? null : open,
    };
    return open ? [row, ...visibleRows(children, expanded, level + 1)] : [row];
  });
}
