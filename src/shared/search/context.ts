import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { blockAt } from '../text/blocks.ts';

/** Words with what stands around them in their block, on one line. */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 code units kept on each side: more than a line of the widest list shows. */
const reach = 160;

/** A passage as a line of a keyword-in-context list: white space as single spaces, whole graphemes. */
export function inContext({ text, blocks }: DocumentText, passage: Passage): InContext {
  const block = blocks[blockAt(blocks, passage.start)];
  const from = Math.max(block?.start ?? 0, passage.start - reach);
  const to = Math.min(block?.end ?? text.length, passage.end + reach);
  const before = text.slice(from, passage.start);
  const after = text.slice(passage.end, to);
  return {
    before: onOneLine(before.replace(/^[\uDC00-\uDFFF\p{M}\u200D]+/u, '')),
    words: onOneLine(text.slice(passage.start, passage.end)),
    after: onOneLine(after.replace(/[\uD800-\uDBFF]$/u, '')),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
