import { citationText, formattedCitation } from '../citations/formatted.ts';
import type { Passage } from '../model/annotation.ts';
import type { Document, DocumentText } from '../model/document.ts';
import { quoted } from '../text/passage.ts';
import { lonePassage } from './lone-passage.ts';
import { quotationBlock } from './markdown.ts';
import { quotable, quotationOf } from './quotation.ts';
import { quotationHtml } from './quotation-html.ts';

/** A quotation as it is handed to other programs: what they take is theirs to choose. */
export interface CopiedQuotation {
  readonly markdown: string;
  /** A piece of HTML, for programs with rich text. */
  readonly html: string;
}

/**
 * Passages of a document as one quotation with its citation and ¶: exactly the source's words, `[…]` between those
 * that lie apart. UTF-16 offsets. O(text) for its ¶ numbers.
 */
export function copiedQuotation(
  document: Document,
  text: DocumentText,
  ranges: readonly Passage[],
): CopiedQuotation {
  const words = { ranges: ranges.map((range) => quoted(text.text, range)) };
  const { paragraphs, place } = quotationOf(words, quotable(text, document.language), false);
  const passage = lonePassage(document, {
    paragraphs,
    place: citationText(formattedCitation(document, 'chicago', place)),
    where: place,
  });
  return { markdown: `${quotationBlock(passage)}\n`, html: quotationHtml(passage, document.language) };
}
