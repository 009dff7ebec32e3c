import type { Id } from '../../model/ids.ts';

/** A link to the note on a document, `[[Xi, Kishida reaffirm ties]]`: its title without what no note’s name may hold. Empty where nothing is left. */
export function noteLink(title: string): string {
  const name = title
    .replaceAll(/[^\p{L}\p{M}\p{N}.,;()'’"“”!?&+ -]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return name === '' ? '' : `[[${name}]]`;
}

/** A tag’s name as Obsidian has tags: `Japanese-position`. Empty where it has no letter in it. */
export function noteTag(name: string): string {
  const tag = name
    .trim()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\p{L}\p{M}\p{N}_-]/gu, '');
  return /\p{L}/u.test(tag) ? tag : '';
}

/** By what a quotation is linked to, `a-5e6f7a8b`: the same for as long as its annotation is. */
export function blockId(annotation: Id): string {
  return `a-${annotation.replaceAll('-', '').slice(-8)}`;
}
