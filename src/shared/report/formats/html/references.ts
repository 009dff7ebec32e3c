import { type CitationRun, citationText } from '../../../citations/formatted.ts';
import { isInText } from '../../cited.ts';
import type { Report, ReportPassage } from '../../report.ts';
import { element, type HtmlElement, type HtmlNode } from './element.ts';

/** Numbers the quotations of a page as they are set, and knows where each source is quoted. */
export interface References {
  /** The name of the next quotation on the page: `quotation-12`. */
  readonly next: (passage: ReportPassage) => string;
  /** The link from a quotation to its source; null without citations. */
  readonly toSource: (passage: ReportPassage) => HtmlElement | null;
  /** Links from a source to where it is quoted, by their ¶. Only of what was set before. */
  readonly toQuotations: (citation: number) => HtmlElement[];
}

export function referencesOf({ citationStyle }: Report): References {
  const quoted = new Map<number, { id: string; place: string }[]>();
  let count = 0;
  return {
    next({ citation, where }) {
      count += 1;
      const id = `quotation-${count}`;
      if (citation === null) return id;
      const places = quoted.get(citation) ?? [];
      places.push({ id, place: where === '' ? 'here' : where });
      quoted.set(citation, places);
      return id;
    },
    toSource({ citation, cited }) {
      if (citation === null) return null;
      const href = `#source-${citation}`;
      if (isInText(citationStyle)) return element('a', { class: 'cited', href }, ...citationOf(cited));
      const link = { href, title: citationText(cited), 'aria-label': `Source ${citation}` };
      return element('sup', {}, element('a', link, String(citation)));
    },
    toQuotations: (citation) =>
      (quoted.get(citation) ?? []).map(({ id, place }) => element('a', { href: `#${id}` }, place)),
  };
}

/** A citation with its italics. */
export function citationOf(runs: readonly CitationRun[]): HtmlNode[] {
  return runs.map(({ text, italic }) => (italic ? element('cite', {}, text) : text));
}
