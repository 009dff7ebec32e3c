import { freeName, lookOf, sameName } from '../model/codebook.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import type { Tag, TagLook } from '../model/tag.ts';
import { outOfCircles } from './circles.ts';
import type { Adjustment } from './conflict.ts';
import type { Draft } from './draft.ts';
import type { Precedence } from './settle.ts';
import type { Sides } from './sides.ts';

/** Makes the merged tags a codebook: a tree, with colours at its top, no name twice in a place and no digit twice. O(n log n). */
export function settleTags({ tags, dismissals }: Draft, sides: Sides, precedence: Precedence): Adjustment[] {
  const adjustments: Adjustment[] = [];
  const change = <F extends 'parent' | 'name' | 'digit' | 'look'>(tag: Tag, field: F, to: Tag[F]): void => {
    tags.set(tag.id, { ...(tags.get(tag.id) ?? tag), [field]: to });
    adjustments.push({ collection: 'tags', id: tag.id, field, from: tag[field], to });
  };
  for (const tag of tags.values())
    if (tag.parent !== null && !tags.has(tag.parent)) change(tag, 'parent', null);
  for (const tag of outOfCircles(tags, ({ parent }) => parent)) change(tag, 'parent', null);
  for (const tag of tags.values())
    if (tag.parent === null && tag.look === null) change(tag, 'look', lookBefore(sides, tag.id));
  const inOrder = [...tags.values()].toSorted(precedence);
  for (const row of groupBy(inOrder, ({ parent }) => parent).values()) {
    const names = new Set(row.map(({ name }) => sameName(name)));
    const taken = new Set<string>();
    for (const tag of row) {
      const name = taken.has(sameName(tag.name)) ? freeName([...names], tag.name) : tag.name;
      taken.add(sameName(name));
      names.add(sameName(name));
      if (name !== tag.name) change(tag, 'name', name);
    }
  }
  const digits = new Set<number>();
  for (const tag of inOrder) {
    if (tag.digit === null) continue;
    if (digits.has(tag.digit)) change(tag, 'digit', null);
    digits.add(tag.digit);
  }
  for (const { id, tag } of dismissals.values()) {
    if (tags.has(tag)) continue;
    dismissals.delete(id); // what was not to be suggested cannot be any more
    adjustments.push({ collection: 'dismissals', id, field: 'removed', from: false, to: true });
  }
  return adjustments;
}

/** How a tag looked on the side that has it. */
function lookBefore({ ours, theirs }: Sides, id: Id): TagLook {
  return lookOf(ours.tags.has(id) ? ours.tags : theirs.tags, id);
}
