import type { Tag } from '../../shared/model/tag.ts';
import type { Id } from '../../shared/model/ids.ts';
import { filterTags, suggestedTag } from './filter-tags.ts';
import { fold, tagIndex, type Tags } from './tag-index.ts';
import { inVivoName, namesToCreate } from './tag-names.ts';

/** Most tags listed at once: more are found by typing, not by scrolling. */
const most = 60;

/** A row of the popover that Enter or a click takes. */
export type PickerRow =
  | { readonly kind: 'suggestion'; readonly tag: Tag; readonly keyword: string }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'create'; readonly names: readonly string[] };

/** What the popover lists for a query, and what else it would do. */
export interface PickerRows {
  readonly rows: readonly PickerRow[];
  /** How many more tags fit the query than are listed. */
  readonly more: number;
  /** What a tag made from the words would be called: what Enter makes where no row is marked. */
  readonly inVivo: string | null;
}

/**
 * The rows for a query, best first: without one what a keyword rule suggests and the tags as
 * the codebook has them; with one the tags it may mean and the tag it would create, which
 * comes last unless nothing else is there.
 */
export function pickerRows(
  tags: Tags,
  query: string,
  { words, chosen, recent }: { words: string; chosen: readonly Id[]; recent: readonly Id[] },
): PickerRows {
  const found = filterTags(tags, query, recent);
  const rows: PickerRow[] = found.slice(0, most).map((tag) => ({ kind: 'tag', tag }));
  const more = Math.max(0, found.length - most);
  if (query.trim() === '') {
    const suggested = suggestedTag(tags, words);
    const isNew = suggested !== null && !chosen.includes(suggested.tag.id);
    return {
      rows: isNew ? [{ kind: 'suggestion', ...suggested }, ...rows] : rows,
      more,
      inVivo: inVivoName(words),
    };
  }
  const names = namesToCreate(query);
  if (names === null) return { rows, more, inVivo: null };
  const wanted = fold(names.join('/'));
  const isThere = tagIndex(tags).some(
    ({ names: [own], path }) => own?.text === wanted || path.text === wanted,
  );
  return { rows: isThere ? rows : [...rows, { kind: 'create', names }], more, inVivo: null };
}
