import { escapedText } from './formats/html/element.ts';
import type { Piece, ReportPassage } from './report.ts';

/**
 * A quotation with its place as a piece of HTML that other programs take as rich text: white space stays as it is,
 * and words that differ are struck or inserted.
 */
export function quotationHtml(
  { paragraphs, place }: Pick<ReportPassage, 'paragraphs' | 'place'>,
  language: string,
): string {
  const quoted = paragraphs.map(
    (pieces) => `<p style="white-space: pre-wrap">${pieces.map(inline).join('')}</p>`,
  );
  return `<blockquote lang="${escapedText(language)}">${quoted.join('')}</blockquote>${paragraphHtml(place)}`;
}

/** A paragraph of plain words. */
export function paragraphHtml(text: string): string {
  return `<p>${escapedText(text)}</p>`;
}

function inline({ kind, text }: Piece): string {
  const words = escapedText(text);
  return kind === 'dropped' ? `<del>${words}</del>` : kind === 'added' ? `<ins>${words}</ins>` : words;
}
