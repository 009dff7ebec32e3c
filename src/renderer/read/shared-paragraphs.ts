import type { DocumentText } from '../../shared/model/document.ts';
import { blockText, isBody } from '../../shared/text/blocks.ts';

/** Fewest shared paragraphs for which a comparison is offered. */
export const worthComparing = 3;

/**
 * How many paragraphs of one text stand word for word in another: case, width, quotes and
 * white space folded, very short ones left out. O(both texts).
 */
export function sharedParagraphs(a: DocumentText, b: DocumentText): number {
  const there = new Set(paragraphs(b));
  return paragraphs(a).filter((paragraph) => there.has(paragraph)).length;
}

function paragraphs(text: DocumentText): string[] {
  return text.blocks
    .filter(isBody)
    .map((block) =>
      blockText(text, block)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[‘’“”"']/g, "'")
        .replace(/\s+/g, ' '),
    )
    .filter((paragraph) => paragraph.length > 20);
}
