import { lookOf, type TagNode, tagTree } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import type { ListboxOption } from '../ui/listbox.tsx';
import { Mark } from '../ui/mark.tsx';

/** The codebook as what a listbox offers, each tag under what it stands inside of. */
export function tagOptions(tags: ReadonlyMap<Id, Tag>, without?: ReadonlySet<Id>): ListboxOption[] {
  const list = (nodes: readonly TagNode[], depth: number): ListboxOption[] =>
    nodes.flatMap(({ tag, children }) =>
      without?.has(tag.id) === true
        ? []
        : [
            {
              value: tag.id,
              label: tag.name,
              mark: <Mark look={lookOf(tags, tag.id)} size={depth === 0 ? 'm' : 'child'} />,
              depth,
            },
            ...list(children, depth + 1),
          ],
    );
  return list(tagTree(tags), 0);
}
