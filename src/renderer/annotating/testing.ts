import type { Tag } from '../../shared/model/tag.ts';

/** A tag for tests, its id made from its number. */
export function tagOf(n: number, name: string, more: Partial<Tag> = {}): Tag {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    parent: null,
    name,
    code: 'XX',
    look: null,
    digit: null,
    description: '',
    aliases: [],
    rules: [],
    order: n,
    createdAt: '2026-11-19T16:10:00.000Z',
    updatedAt: '2026-11-19T16:10:00.000Z',
    ...more,
  };
}

/** Tags as a codebook holds them. */
export function codebook(...tags: readonly Tag[]): ReadonlyMap<string, Tag> {
  return new Map(tags.map((tag) => [tag.id, tag]));
}
