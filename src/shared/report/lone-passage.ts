import type { Document } from '../model/document.ts';
import type { ReportPassage } from './report.ts';

/** A quotation that stands in no report: it is nobody's annotation, and nothing is said about it. */
export function lonePassage(
  { id, number }: Document,
  said: Pick<ReportPassage, 'paragraphs' | 'place' | 'where'>,
): ReportPassage {
  return {
    ...said,
    annotation: null,
    document: id,
    number,
    tags: [],
    carrier: null,
    citation: null,
    cited: [],
    whole: true,
    notes: [],
  };
}
