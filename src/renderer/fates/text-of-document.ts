import type { Document, DocumentText } from '../../shared/model/document.ts';
import { paragraphNumbers } from '../../shared/text/blocks.ts';

/** A document with its text. */
export interface TextOfDocument {
  readonly document: Document;
  readonly text: DocumentText;
}

const numbers = new WeakMap<DocumentText, (number | null)[]>();

/** The blocks of a text with their ¶ numbers, counted once. */
export function numbered(text: DocumentText) {
  const known = numbers.get(text) ?? paragraphNumbers(text.blocks);
  numbers.set(text, known);
  return { blocks: text.blocks, numbers: known };
}
