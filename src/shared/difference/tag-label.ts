import type { Id } from '../model/ids.ts';
import type { Tag, TagLook } from '../model/tag.ts';
import type { Known } from './known.ts';

const plain: TagLook = { hue: 'brick', style: 'solid' };

/** A tag by the names it stands inside and its look. Two states together may have tags inside each other: that ends too. */
export function tagLabel({ tags }: Known, id: Id): { readonly name: string; readonly look: TagLook } {
  const path: Tag[] = [];
  for (let tag = tags.get(id); tag !== undefined && !path.includes(tag); tag = tags.get(tag.parent ?? ''))
    path.unshift(tag);
  return {
    name: path.length === 0 ? 'a tag that is gone' : path.map(({ name }) => name).join(' / '),
    look: path.findLast(({ look }) => look !== null)?.look ?? plain,
  };
}
