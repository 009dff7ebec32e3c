import type { ReportedQuotation } from './reported.ts';

/** The words a quotation says are the source's, as far as they stand together. */
export function wordsOf({ paragraphs, carrier }: ReportedQuotation): string[] {
  const strong = paragraphs.flatMap((paragraph) => paragraph.strong);
  return carrier?.whole === true || strong.length === 0 ? wholeOf({ paragraphs }) : strong;
}

/** All words it shows, paragraph by paragraph. */
export function wholeOf({ paragraphs }: Pick<ReportedQuotation, 'paragraphs'>): string[] {
  return paragraphs.map(({ whole }) => whole);
}
