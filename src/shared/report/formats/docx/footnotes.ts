import { type Element, element } from '../../../interchange/xml/xml.ts';
import type { Carrier } from '../../carrier.ts';
import type { Report, ReportSource } from '../../report.ts';
import { carrierWords } from './carrier.ts';
import { paragraph, root, run, valued } from './wordprocessing.ts';

/**
 * The footnotes of a document: one for each quotation that is cited. Word numbers them; each begins with the
 * number of its source in the list of sources, in full where it is cited first.
 */
export class Footnotes {
  readonly #sources: readonly ReportSource[];
  readonly #byKey: boolean;
  readonly #cited = new Set<number>();
  readonly #notes: Element[] = [];

  constructor({ sources, citationStyle }: Pick<Report, 'sources' | 'citationStyle'>) {
    this.#sources = sources;
    this.#byKey = citationStyle === 'keys';
  }

  /** A run that refers to a new footnote. `citation` is the source’s number from 1, `document` the document’s number. */
  refer(citation: number, document: string, carrier: Carrier | null): Element {
    const id = this.#notes.length + 1;
    this.#notes.push(element('w:footnote', { 'w:id': id }, [this.#note(citation, document, carrier)]));
    const style = element('w:rPr', {}, [valued('w:rStyle', 'FootnoteReference')]);
    return element('w:r', {}, [style, element('w:footnoteReference', { 'w:id': id })]);
  }

  part(): Element {
    return root('w:footnotes', [
      separator('separator', -1),
      separator('continuationSeparator', 0),
      ...this.#notes,
    ]);
  }

  #note(citation: number, document: string, carrier: Carrier | null): Element {
    const mark = element('w:r', {}, [
      element('w:rPr', {}, [valued('w:rStyle', 'FootnoteReference')]),
      element('w:footnoteRef', {}),
    ]);
    const source = element('w:hyperlink', { 'w:anchor': sourceBookmark(citation), 'w:history': 1 }, [
      ...run(`Source ${citation}`),
    ]);
    const cited = this.#sources[citation - 1];
    const name = this.#byKey ? (cited?.citekey ?? document) : document;
    const isKnown = this.#cited.has(citation);
    this.#cited.add(citation);
    return paragraph('FootnoteText', [
      mark,
      ...run(' '),
      source,
      ...run(isKnown ? ` (${name}). ` : ` (${name}): ${cited?.citation ?? ''} `),
      ...(carrier === null ? [] : run(carrierWords(carrier), { style: 'Carrier' })),
    ]);
  }
}

/** Where the list of sources has a source, by its number from 1. */
export function sourceBookmark(number: number): string {
  return `source_${number}`;
}

function separator(kind: 'separator' | 'continuationSeparator', id: number): Element {
  return element('w:footnote', { 'w:type': kind, 'w:id': id }, [
    paragraph('FootnoteText', [element('w:r', {}, [element(`w:${kind}`, {})])]),
  ]);
}
