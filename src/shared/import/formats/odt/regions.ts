import { child, childrenOf, descendants } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';

/** What a change is that the text marks by its id. */
export interface Region {
  readonly inserted: boolean;
  /** What was deleted; null for an insertion. */
  readonly deleted: XmlElement | null;
}

/** The tracked changes of a document by id; changes of format are none of the text. */
export function regionsIn(content: XmlElement): Map<string, Region> {
  const regions = descendants(content, 'text:tracked-changes').flatMap((all) =>
    childrenOf(all, 'text:changed-region'),
  );
  return new Map(
    regions.map((region) => [
      region.attributes.get('text:id') ??
        region.attributes.get('{http://www.w3.org/XML/1998/namespace}id') ??
        '',
      {
        inserted: child(region, 'text:insertion') !== undefined,
        deleted: child(region, 'text:deletion') ?? null,
      },
    ]),
  );
}
