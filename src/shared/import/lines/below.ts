import type { Reason } from '../reading.ts';
import { isByline } from './bylines.ts';
import { isCommentsHead } from './comments.ts';
import type { Extent } from './extent.ts';
import { endsSentence, type Line } from './line.ts';
import { isProse } from './prose.ts';
import { isRelatedHead } from './related.ts';

/** What a page has under its statement and not within: what follows it is no more of the statement. */
const closing: ReadonlySet<Reason> = new Set([
  'copyright',
  'menu',
  'breadcrumb',
  'advert',
  'share',
  'footer',
]);

/**
 * The lines that are furniture because of what stands over them, by index: the list under "Related stories" down to
 * the next running text, short words under a copyright line, all that readers commented. `own`: the
 * reasons lines have by themselves. O(lines).
 */
export function reasonsBelow(
  lines: readonly Line[],
  own: readonly (Reason | null)[],
  { first, last }: Extent,
): ReadonlyMap<number, Reason> {
  const reasons = new Map<number, Reason>();
  let over: Reason | null = null;
  for (const [i, line] of lines.entries()) {
    const reason = own[i] ?? null;
    if (over === 'comment' || (i > last && i > first && isCommentsHead(line))) {
      over = 'comment';
      reasons.set(i, over);
    } else if (reason === 'related') over = isRelatedHead(line) ? reason : over;
    else if (reason !== null) over = i > last && closing.has(reason) && over === null ? 'footer' : over;
    else if (isProse(line)) over = null;
    else if (over !== null && isShort(line, over)) reasons.set(i, over);
  }
  return reasons;
}

function isShort(line: Line, over: Reason): boolean {
  return !endsSentence(line) && (over === 'related' || !isByline(line));
}
