import type { DocumentText } from '../../shared/model/document.ts';
import { blockText, isBody } from '../../shared/text/blocks.ts';

/** Fewest shared paragraphs for which a comparison is offered. */
export const worthComparing = 3;

/** Each text's paragraphs as they are compared. */
const folded = new WeakMap<DocumentText, readonly string[]>();

/**
 * How many paragraphs of one text stand word for word in another: case, width, quotes and
 * white space folded, very short ones left out. O(both texts); yields between paragraphs.
 */
export function* sharedParagraphs(a: DocumentText, b: DocumentText): Generator<undefined, number> {
  const there = new Set(yield* paragraphs(b));
  const here = yield* paragraphs(a);
  return here.filter((paragraph) => there.has(paragraph)).length;
}

function* paragraphs(text: DocumentText): Generator<undefined, readonly string[]> {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (const block of text.blocks) {
    if (!isBody(block)) continue;
    const paragraph = blockText(text, block)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’“”"']/g, "'")
      .replace(/\s+/g, ' ');
    if (paragraph.length > 20) found.push(paragraph);
    yield;
  }
  folded.set(text, found);
  return found;
}
