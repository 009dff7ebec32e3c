import type { Report, ReportPassage } from '../../report.ts';
import { element, type HtmlElement } from './element.ts';

/** Numbers the quotations of a page as they are set, and knows where each source is quoted. */
export interface References {
  /** The name of the next quotation on the page: `quotation-12`. */
  readonly next: (passage: ReportPassage) => string;
  /** The link from a quotation to its source; null without citations. */
  readonly toSource: (citation: number | null) => HtmlElement | null;
  /** Links from a source to where it is quoted, by their ¶. Only of what was set before. */
  readonly toQuotations: (citation: number) => HtmlElement[];
}

export function referencesOf({ sources, citationStyle }: Report): References {
  const quoted = new Map<number, { id: string; place: string }[]>();
  let count = 0;
  return {
    next({ citation, place }) {
      count += 1;
      const id = `quotation-${count}`;
      if (citation === null) return id;
      const places = quoted.get(citation) ?? [];
      places.push({ id, place: shortPlace(place) });
      quoted.set(citation, places);
      return id;
    },
    toSource(citation) {
      if (citation === null) return null;
      const key = citationStyle === 'keys' ? sources[citation - 1]?.citekey : undefined;
      const link = element('a', { href: `#source-${citation}`, 'aria-label': `Source ${citation}` });
      return element(
        key === undefined ? 'sup' : 'span',
        {},
        { ...link, children: [key === undefined ? String(citation) : `[${key}]`] },
      );
    },
    toQuotations: (citation) =>
      (quoted.get(citation) ?? []).map(({ id, place }) => element('a', { href: `#${id}` }, place)),
  };
}

/** `¶8` of `¶8, also Fukushima`. */
function shortPlace(place: string): string {
  const [first = ''] = place.split(/,| of /, 1);
  return first === '' ? 'here' : first;
}
