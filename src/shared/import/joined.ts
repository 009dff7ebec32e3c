import type { BlockKind, DocumentText } from '../model/document.ts';

/** A piece of a document that is not plain text: its words and what it is. */
export interface Piece {
  readonly text: string;
  readonly kind: BlockKind;
}

/**
 * The canonical text of a format other than plain text: its pieces without white space at their
 * ends, two line feeds between them; empty ones left out. `index` tells for each piece which block
 * it became, -1 where none. A piece may hold line feeds.
 */
export function joined(pieces: readonly Piece[]): DocumentText & { readonly index: readonly number[] } {
  const parts: string[] = [];
  const blocks: DocumentText['blocks'] = [];
  const index: number[] = [];
  let at = 0;
  for (const { text, kind } of pieces) {
    const trimmed = text.trim();
    index.push(trimmed === '' ? -1 : blocks.length);
    if (trimmed === '') continue;
    const start = blocks.length === 0 ? 0 : at + 2;
    at = start + trimmed.length;
    parts.push(trimmed);
    blocks.push({ start, end: at, kind });
  }
  return { text: parts.join('\n\n'), blocks, index };
}
