import type { Id, Moment } from '../../shared/model/ids.ts';
import { type Hue, hues, type Tag } from '../../shared/model/tag.ts';
import { emptyWorkspace, type Workspace } from '../../shared/model/workspace.ts';

const starters: readonly {
  readonly name: string;
  readonly code: string;
  readonly hue: Hue;
  readonly words: readonly string[];
}[] = [
  { name: 'Trade', code: 'Tr', hue: 'amber', words: ['trade', 'economic', 'supply chain'] },
  { name: 'History', code: 'Hi', hue: 'violet', words: ['history', 'historical'] },
  { name: 'Taiwan', code: 'Tw', hue: 'azure', words: ['Taiwan', 'one-China'] },
  { name: 'Fukushima', code: 'Fk', hue: 'teal', words: ['Fukushima', 'contaminated water', 'seafood'] },
];

/** A workspace on its first day: no document, and the four tags of the starter codebook on the digits 1 to 4. */
export function starterWorkspace(name: string, now: Moment, id: () => Id): Workspace {
  const tags = starters.map(({ name: tag, code, hue, words }, i): Tag => ({
    id: id(),
    parent: null,
    name: tag,
    code,
    look: { hue, style: hues[hue] },
    digit: i + 1,
    description: '',
    aliases: [],
    rules: words.map((pattern) => ({
      pattern,
      kind: pattern.includes(' ') ? 'phrase' : 'word',
      matchCase: false,
    })),
    order: i + 1,
    createdAt: now,
    updatedAt: now,
  }));
  return { ...emptyWorkspace(id(), name, now), tags: new Map(tags.map((tag) => [tag.id, tag])) };
}
