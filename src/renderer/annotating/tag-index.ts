import { pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';

export type Tags = ReadonlyMap<Id, Tag>;

/** What can be searched of a tag, folded. */
export interface TagEntry {
  readonly tag: Tag;
  /** Its place in the codebook read from top to bottom. */
  readonly order: number;
  readonly code: string;
  /** Its name, then its aliases. */
  readonly names: readonly Folded[];
  /** The names above it and its own: `trade/decoupling`. */
  readonly path: Folded;
}

/** A folded name and the words in it. */
export interface Folded {
  readonly text: string;
  readonly words: readonly string[];
}

const indexes = new WeakMap<Tags, readonly TagEntry[]>();

/** Every tag with its folded names, in the codebook's order; made once for each codebook. O(n log n). */
export function tagIndex(tags: Tags): readonly TagEntry[] {
  const known = indexes.get(tags);
  if (known !== undefined) return known;
  const index = tagsInOrder(tags).map((tag, order) => ({
    tag,
    order,
    code: fold(tag.code),
    names: [tag.name, ...tag.aliases].map(folded),
    path: folded(
      pathOf(tags, tag.id)
        .map(({ name }) => name)
        .join('/'),
    ),
  }));
  indexes.set(tags, index);
  return index;
}

/** A text as it is compared: compatibility forms and case folded. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function folded(name: string): Folded {
  const text = fold(name);
  return { text, words: text.split(/[\s/]+/) };
}
