import type { Passage } from '../src/shared/model/annotation.ts';
import type { DocumentText } from '../src/shared/model/document.ts';
import { isBody } from '../src/shared/text/blocks.ts';
import type { SampleAnnotation } from './annotation.ts';

/**
 * Where an annotation's words stand in its document, in UTF-16 offsets. Throws
 * unless its ¶ is there and holds them exactly once.
 */
export function placed(
  { text, blocks }: DocumentText,
  { paragraph, quote }: Pick<SampleAnnotation, 'paragraph' | 'quote'>,
): Passage {
  const block = blocks.filter(isBody)[paragraph - 1];
  if (block === undefined) throw new Error(`There is no ¶${paragraph}: “${quote}”.`);
  const words = text.slice(block.start, block.end);
  const at = words.indexOf(quote);
  if (at < 0) throw new Error(`¶${paragraph} does not say “${quote}”.`);
  if (words.includes(quote, at + 1)) throw new Error(`¶${paragraph} says it more than once: “${quote}”.`);
  return { start: block.start + at, end: block.start + at + quote.length };
}
