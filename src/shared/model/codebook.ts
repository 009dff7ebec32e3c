import { groupBy } from './group.ts';
import type { Id } from './ids.ts';
import { hues, Hue, LineStyle, type Tag, type TagLook } from './tag.ts';

type Tags = ReadonlyMap<Id, Tag>;

/** A tag with the tags inside it, in the analyst's order. */
export interface TagNode {
  readonly tag: Tag;
  readonly children: readonly TagNode[];
}

const plain: TagLook = { hue: 'brick', style: 'solid' };

/** The codebook as a tree. A tag whose parent is gone stands at the top. O(n log n). */
export function tagTree(tags: Tags): TagNode[] {
  const children = groupBy(tags.values(), ({ parent }) =>
    parent !== null && tags.has(parent) ? parent : null,
  );
  const under = (parent: Id | null): TagNode[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name))
      .map((tag) => ({ tag, children: under(tag.id) }));
  return under(null);
}

/** The codebook as a list: each tag before its children. */
export function tagsInOrder(tags: Tags): Tag[] {
  const list = (nodes: readonly TagNode[]): Tag[] =>
    nodes.flatMap(({ tag, children }) => [tag, ...list(children)]);
  return list(tagTree(tags));
}

/** How a tag is drawn: as its nearest ancestor that has a look of its own. */
export function lookOf(tags: Tags, id: Id): TagLook {
  for (
    let tag = tags.get(id);
    tag !== undefined;
    tag = tag.parent === null ? undefined : tags.get(tag.parent)
  )
    if (tag.look !== null) return tag.look;
  return plain;
}

/** A tag's ancestors and itself, from the top: `Trade`, `Decoupling`. */
export function pathOf(tags: Tags, id: Id): Tag[] {
  const path: Tag[] = [];
  for (
    let tag = tags.get(id);
    tag !== undefined;
    tag = tag.parent === null ? undefined : tags.get(tag.parent)
  )
    path.unshift(tag);
  return path;
}

/** A tag's name after the names it stands inside: `Trade / Decoupling`. */
export function pathName(tags: Tags, id: Id): string {
  return pathOf(tags, id)
    .map(({ name }) => name)
    .join(' / ');
}

/** A tag and everything inside it. */
export function withDescendants(tags: Tags, id: Id): Set<Id> {
  const found = new Set([id]);
  let before = 0;
  while (before !== found.size) {
    before = found.size;
    for (const tag of tags.values()) if (tag.parent !== null && found.has(tag.parent)) found.add(tag.id);
  }
  return found;
}

/** The look the next tag at the top takes: the most distinct hue that is free; from the 13th on a hue again with the next line. */
export function nextLook(tags: Tags): TagLook {
  const used = new Set([...tags.values()].flatMap(({ look }) => (look === null ? [] : [key(look)])));
  const styles = LineStyle.options;
  for (let turn = 0; turn < styles.length; turn++)
    for (const hue of Hue.options) {
      const first = styles.indexOf(hues[hue]);
      const style = styles[(first + turn) % styles.length] ?? 'solid';
      const taken =
        turn === 0 ? [...used].some((other) => other.startsWith(`${hue} `)) : used.has(key({ hue, style }));
      if (!taken) return { hue, style };
    }
  return plain;
}

/** The digit the next tag takes, or null when all nine are given. */
export function nextDigit(tags: Tags): number | null {
  const used = new Set([...tags.values()].map(({ digit }) => digit));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => !used.has(digit)) ?? null;
}

/** A code of two letters for a name that no other tag has, where one can be made. */
export function codeFor(tags: ReadonlyMap<Id, Pick<Tag, 'code'>>, name: string): string {
  const used = new Set([...tags.values()].map(({ code }) => code));
  const letters = [...name.normalize('NFKC').toUpperCase()].filter((c) => /[\p{L}\p{N}]/u.test(c));
  const words = name.split(/\s+/).flatMap((word) => [...word.normalize('NFKC').toUpperCase()].slice(0, 1));
  const first = letters[0] ?? '?';
  const candidates = [
    words.length > 1 ? words.slice(0, 2).join('') : '',
    ...letters.slice(1).map((letter) => first + letter),
    ...Array.from('23456789', (digit) => first + digit),
  ];
  return candidates.find((code) => code.length >= 2 && code.length <= 4 && !used.has(code)) ?? first;
}

/** A name as names are compared: two tags side by side may not differ by case or width alone. */
export function sameName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** A name that none of the taken ones is: itself, else with the first number that is free, and then taken too. */
export function freeName(taken: string[], name: string): string {
  const used = new Set(taken.map(sameName));
  let free = name;
  // With its number, too, it must not be longer than names are.
  const stem = name.length > 190 ? [...name].slice(0, 90).join('').trimEnd() : name;
  for (let n = 2; used.has(sameName(free)); n++) free = `${stem} ${n}`;
  taken.push(free);
  return free;
}

function key({ hue, style }: TagLook): string {
  return `${hue} ${style}`;
}
