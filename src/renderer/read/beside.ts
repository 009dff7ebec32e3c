import type { Annotation } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/document.ts';
import { groupBy } from '../../shared/model/group.ts';
import type { Id } from '../../shared/model/ids.ts';
import { blockAt } from '../../shared/text/blocks.ts';

/** Most notes that stand beside one block: more would be screens away from their words. */
export const mostBeside = 24;

/** What a surface last told: another object each time, as heights in the text may be others. */
export interface Beside {
  /** The notes beside the text near the viewport, in its order; the same list while they are the same. */
  readonly near: readonly Id[];
  /** By the last note of a block beside which not all have room: how many have none. */
  readonly more: ReadonlyMap<Id, number>;
}

export const nothingBeside: Beside = { near: [], more: new Map() };

/**
 * What is beside the text now, after what was. `now`: the annotations near the viewport, in the
 * order of the text. Of those that begin in one block there stand at most `mostBeside`: the open
 * one, then those with a written note, then the first.
 */
export function besideNow(
  before: Beside,
  now: readonly Annotation[],
  blocks: readonly Block[],
  open: Id | null,
): Beside {
  const near: Id[] = [];
  const more = new Map<Id, number>();
  for (const own of groupBy(now, ({ ranges }) => blockAt(blocks, ranges[0]?.start ?? 0)).values()) {
    const shown = withRoom(own, open);
    for (const { id } of shown) near.push(id);
    const last = shown.at(-1);
    if (last !== undefined && shown.length < own.length) more.set(last.id, own.length - shown.length);
  }
  const isSame = before.near.length === near.length && near.every((id, i) => id === before.near[i]);
  return isSame ? { near: before.near, more: sameCounts(before.more, more) } : { near, more };
}

function withRoom(own: readonly Annotation[], open: Id | null): readonly Annotation[] {
  if (own.length <= mostBeside) return own;
  const rank = ({ id, note }: Annotation): number => (id === open ? 0 : note === '' ? 2 : 1);
  const chosen = new Set(own.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostBeside));
  return own.filter((annotation) => chosen.has(annotation));
}

function sameCounts(before: ReadonlyMap<Id, number>, now: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> {
  const isSame = before.size === now.size && [...now].every(([id, count]) => before.get(id) === count);
  return isSame ? before : now;
}
