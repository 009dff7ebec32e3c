import { lookOf } from './codebook.ts';
import type { Id } from './ids.ts';
import type { Tag } from './tag.ts';

type Tags = ReadonlyMap<Id, Tag>;

/** A place in the tree: inside a tag or at the top (null), before a sibling or after all of them (null). */
export interface TagPlace {
  readonly parent: Id | null;
  readonly before: Id | null;
}

/** Where a key moves a tag: among its siblings, into the one above, or out of its parent. */
export type TagMove = 'up' | 'down' | 'in' | 'out';

/**
 * The tags that are other than before when one is put at a place, as they are then: none when it
 * is there already, null when the place is inside itself or gone. A tag that comes to the top
 * keeps how it looks; one that goes inside another looks like that. O(n log n).
 */
export function movedTags(tags: Tags, id: Id, { parent, before }: TagPlace): Tag[] | null {
  const tag = tags.get(id);
  if (tag === undefined || before === id || !canHold(tags, parent, id)) return null;
  const others = siblings(tags, parent).filter((other) => other.id !== id);
  const at = before === null ? others.length : others.findIndex((other) => other.id === before);
  if (at < 0) return null;
  const isHere = parentOf(tags, tag) === parent;
  if (isHere && siblings(tags, parent)[at]?.id === id) return [];
  const look = parent === null ? lookOf(tags, id) : isHere ? tag.look : null;
  const moved = { ...tag, parent, look };
  const order = orderBetween(others[at - 1]?.order, others[at]?.order);
  if (order !== null) return [{ ...moved, order }];
  return others.toSpliced(at, 0, moved).flatMap((other, i) => {
    const isAsBefore = other.id !== id && other.order === i + 1;
    return isAsBefore ? [] : [{ ...other, order: i + 1 }];
  });
}

/** The place a key moves a tag to, or null where there is none. */
export function placeOfMove(tags: Tags, id: Id, move: TagMove): TagPlace | null {
  const tag = tags.get(id);
  if (tag === undefined) return null;
  const parent = parentOf(tags, tag);
  const row = siblings(tags, parent);
  const at = row.findIndex((other) => other.id === id);
  const above = row[at - 1];
  switch (move) {
    case 'up':
      return above === undefined ? null : { parent, before: above.id };
    case 'down':
      return row[at + 1] === undefined ? null : { parent, before: row[at + 2]?.id ?? null };
    case 'in':
      return above === undefined ? null : { parent: above.id, before: null };
    case 'out': {
      const outer = parent === null ? undefined : tags.get(parent);
      if (outer === undefined) return null;
      const grand = parentOf(tags, outer);
      const uncles = siblings(tags, grand);
      return { parent: grand, before: uncles[uncles.indexOf(outer) + 1]?.id ?? null };
    }
  }
}

/** Where on the row of a tag another is dropped. */
export type DropZone = 'before' | 'inside' | 'after';

/** The place a drop means. After a tag that stands open is before the first inside it, as it looks. */
export function placeOfDrop(
  tags: Tags,
  dragged: Id,
  { tag, zone, isOpen }: { readonly tag: Id; readonly zone: DropZone; readonly isOpen: boolean },
): TagPlace | null {
  const target = tags.get(tag);
  if (target === undefined || tag === dragged) return null;
  const others = (parent: Id | null): Tag[] => siblings(tags, parent).filter(({ id }) => id !== dragged);
  const inside = others(tag)[0];
  const parent = parentOf(tags, target);
  switch (zone) {
    case 'inside':
      return { parent: tag, before: null };
    case 'before':
      return { parent, before: tag };
    case 'after': {
      if (isOpen && inside !== undefined) return { parent: tag, before: inside.id };
      const row = others(parent);
      return { parent, before: row[row.indexOf(target) + 1]?.id ?? null };
    }
  }
}

/** The tags right inside a tag, or at the top, in the analyst's order. */
export function siblings(tags: Tags, parent: Id | null): Tag[] {
  return [...tags.values()]
    .filter((tag) => parentOf(tags, tag) === parent)
    .toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}

/** Whether a tag may stand inside `parent`: that is there, and not inside the tag itself. */
function canHold(tags: Tags, parent: Id | null, id: Id): boolean {
  const seen = new Set<Id>();
  for (let up = parent; up !== null; up = tags.get(up)?.parent ?? null) {
    if (up === id || seen.has(up)) return false;
    seen.add(up);
  }
  return parent === null || tags.has(parent);
}

/** A tag whose parent is gone stands at the top. */
function parentOf(tags: Tags, { parent }: Tag): Id | null {
  return parent !== null && tags.has(parent) ? parent : null;
}

/** A number between two, or null where no other fits between them. */
function orderBetween(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 1 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}
