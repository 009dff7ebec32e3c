import type { BlockKind } from '../../model/document.ts';
import { isByline } from './bylines.ts';
import { isHeadingWithin } from './headings.ts';
import type { Line } from './line.ts';
import { listItems } from './lists.ts';

/** Lines at a text's end that may be date lines. */
const most = 500;

/**
 * The kinds of a statement's lines from its first running text on: headings and list items, where the format did
 * not state them, and date lines under its `last` running text. Furniture is not among `free`. By line.
 */
export function bodyKinds(free: readonly Line[], last: Line | undefined): ReadonlyMap<Line, BlockKind> {
  const items = listItems(free);
  const hasHeadings = free.some(({ kind }) => kind === 'heading');
  const kinds = new Map<Line, BlockKind>();
  for (const [i, line] of free.entries()) {
    if (line.kind === 'title') kinds.set(line, 'heading');
    if (line.kind !== 'paragraph') continue;
    if (items.has(i)) kinds.set(line, 'list-item');
    else if (last !== undefined && line.start > last.start && i >= free.length - most && isByline(line))
      kinds.set(line, 'byline');
    else if (!hasHeadings && isHeadingWithin(free[i - 1] ?? null, line, free[i + 1] ?? null))
      kinds.set(line, 'heading');
  }
  return kinds;
}
