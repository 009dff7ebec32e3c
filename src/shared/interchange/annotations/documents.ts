import type { QuotationPlaces } from '../../anchoring/quotations/placing.ts';
import { sameName } from '../../model/codebook.ts';
import type { Document } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import type { ForeignTarget } from './foreign.ts';

/**
 * Which document is meant, and why a person has to look where others fit alike; or why none is: the end of “It was not
 * taken, as …”.
 */
export type Meant =
  | { readonly document: Document; readonly doubt: string | null }
  | { readonly problem: string };

/**
 * The document that targets of one source are on: by its id, by the hash of its file, by its title
 * or file name if one alone has it, else the one in which most of their words stand.
 * O(targets × text) where only words tell.
 */
export function documentMeant(
  documents: ReadonlyMap<Id, Document>,
  targets: readonly ForeignTarget[],
  placesIn: (document: Id) => QuotationPlaces | null,
): Meant {
  const [first] = targets;
  const list = [...documents.values()];
  const own = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(first?.source ?? '')?.[0].toLowerCase();
  const byId = list.filter(({ id }) => id === own);
  const byHash = list.filter(({ source }) => targets.some(({ hash }) => hash === source.hash));
  const names = new Set(targets.flatMap(({ titles, source }) => [...titles, lastPart(source)]).map(sameName));
  const byName = list.filter(({ title, source }) =>
    [title, source.name].some((name) => names.has(sameName(name))),
  );
  for (const found of [byId, byHash, byName])
    if (found[0] !== undefined && found.length === 1) return { document: found[0], doubt: null };
  return byWords(byName.length > 0 ? byName : list, targets, placesIn);
}

/** By words that stand there to the letter; only where none do in any, by words that are alike. */
function byWords(
  documents: readonly Document[],
  targets: readonly ForeignTarget[],
  placesIn: (document: Id) => QuotationPlaces | null,
): Meant {
  const words = targets.flatMap((target) => target.words ?? []);
  const ranked = (counts: (places: QuotationPlaces, quoted: Words) => boolean): readonly Counted[] =>
    documents
      .map((document) => {
        const places = placesIn(document.id);
        return { document, count: words.filter((each) => places !== null && counts(places, each)).length };
      })
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
  const isExact = (places: QuotationPlaces, quoted: Words): boolean =>
    places.holds(quoted.exact) && places.placeOf({ ...quoted, at: null }).kind === 'exact';
  const exact = ranked(isExact);
  const [best, next] =
    exact.length > 0
      ? exact
      : ranked((places, quoted) => places.placeOf({ ...quoted, at: null }).kind === 'suggested');
  if (best === undefined) return { problem: 'no document of this workspace has its name or its words' };
  const isTie = best.count === next?.count;
  return {
    document: best.document,
    doubt: isTie
      ? `what is quoted stands in ${best.document.number} and in ${next.document.number} alike`
      : null,
  };
}

type Words = NonNullable<ForeignTarget['words']>;

interface Counted {
  readonly document: Document;
  readonly count: number;
}

/** The file's name at the end of an address. */
function lastPart(address: string): string {
  const part = /([^/\\?#]+)[/]?(?:[?#].*)?$/.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
