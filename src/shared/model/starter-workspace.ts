import type { Id, Moment } from './ids.ts';
import { starterTags } from './starter-tags.ts';
import type { Tag } from './tag.ts';
import { emptyWorkspace, type Workspace } from './workspace.ts';

/** A workspace on its first day: no document, and the four tags of the starter codebook on the digits 1 to 4. */
export function starterWorkspace(name: string, now: Moment, id: () => Id): Workspace {
  const tags = starterTags.map(({ name: tag, code, look, digit, words }): Tag => ({
    id: id(),
    parent: null,
    name: tag,
    code,
    look,
    digit,
    description: '',
    aliases: [],
    rules: words.map((pattern) => ({
      pattern,
      kind: pattern.includes(' ') ? 'phrase' : 'word',
      matchCase: false,
    })),
    order: digit,
    createdAt: now,
    updatedAt: now,
  }));
  return { ...emptyWorkspace(id(), name, now), tags: new Map(tags.map((tag) => [tag.id, tag])) };
}
