import type { ProposedBlock } from '../proposal.ts';
import type { Reason } from '../reading.ts';
import { lineKey } from './known.ts';

/** Why a line is hidden that only this one text has: its captions, its related stories, what was said of it. */
const ownReasons: ReadonlySet<Reason> = new Set([
  'caption',
  'related',
  'comment',
  'markup',
  'hidden',
  'page-number',
  'running-head',
]);

/** Longest line that is remembered, in UTF-16 code units. */
const longest = 2_000;

/**
 * The hidden lines of a text worth remembering for its outlet: those its other texts will have too, by the rules or
 * because the analyst hid them (`reason` null). Each once, as they are written there. O(characters).
 */
export function linesToRemember(text: string, blocks: readonly ProposedBlock[]): string[] {
  const lines = new Map<string, string>();
  for (const { start, end, kind, reason } of blocks) {
    if (kind !== 'furniture' || end - start > longest || (reason !== null && ownReasons.has(reason)))
      continue;
    const line = text.slice(start, end);
    const key = lineKey(line);
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()];
}
