import type { Document } from '../model/document.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';

type Cited = Pick<Document, 'id' | 'agency' | 'outlet' | 'number' | 'published' | 'statement'>;

/**
 * The key of each document in a bibliography: who published it, the year, its number:
 * `xinhua2023-001`. It depends on nothing but these facts, whatever else there is, unless two would
 * be the same: then both end in their ids. ASCII letters, digits and hyphens, so that Pandoc, Zotero
 * and BibTeX take it. Give it all documents of a workspace, so that a part has the keys of the whole.
 */
export function citekeys(documents: Iterable<Cited>): ReadonlyMap<Id, string> {
  const keys = new Map<Id, string>();
  for (const [key, alike] of groupBy(documents, keyOf))
    for (const { id } of alike) keys.set(id, alike.length === 1 ? key : `${key}-${id}`);
  return keys;
}

function keyOf({ agency, outlet, number, published, statement }: Cited): string {
  const who = ascii(agency ?? outlet ?? '')
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 20);
  const year = (published ?? statement)?.date.slice(0, 4) ?? '';
  const own = ascii(number)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${who === '' ? 'statement' : who}${year}${own === '' ? '' : `-${own}`}`;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}
