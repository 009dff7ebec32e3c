import {
  type CitationRun,
  citationText,
  formattedCitation,
  pandocCitation,
  stop,
} from '../citations/formatted.ts';
import type { Document } from '../model/document.ts';
import type { ReportOptions } from './options.ts';

type Style = ReportOptions['citationStyle'];

/** Whether what is cited is named in words behind a quotation's place; else a number stands there, of a note. */
export function isInText(style: Style): boolean {
  return style === 'apa' || style === 'keys';
}

/** The citation of a passage; `place`, as a report has it, is null where it is not known. */
export function passageCitation(
  document: Document,
  style: Style,
  citekey: string,
  place: string | null,
): CitationRun[] {
  return style === 'keys'
    ? [{ text: pandocCitation(citekey, place), italic: false }]
    : formattedCitation(document, style, place);
}

/** The citation of a document in the list of sources: a key with what it stands for. */
export function sourceCitation(document: Document, style: Style, citekey: string): CitationRun[] {
  return style === 'keys'
    ? [{ text: `@${citekey}: `, italic: false }, ...formattedCitation(document, 'chicago', null)]
    : ended(formattedCitation(document, style, null));
}

/** What stands above the list of sources; empty where it needs no words. */
export function sourcesLead(style: Style): string {
  return style === 'keys'
    ? 'The citations are keys. Export the documents as a bibliography, CSL-JSON or BibLaTeX, for Pandoc to set them.'
    : '';
}

/** With a full stop: more may follow. */
function ended(runs: CitationRun[]): CitationRun[] {
  const end = stop(citationText(runs));
  return end === '' ? runs : [...runs, { text: end, italic: false }];
}
