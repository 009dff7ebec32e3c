import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { joined } from '../text/passage.ts';

/** Where a piece of the document stands in the joined text. UTF-16. */
interface Piece {
  readonly start: number;
  readonly at: number;
  readonly length: number;
}

/** Some blocks of a document as one text, which knows where each of its characters stands in the document. */
export class JoinedBlocks {
  readonly text: string;
  readonly #document: string;
  readonly #pieces: readonly Piece[];

  /** `blocks`: indices, ascending. `window`: in canonical text, what of them is looked at; all unless given. */
  constructor({ text, blocks }: DocumentText, indices: readonly number[], window: Passage | null = null) {
    let at = 0;
    this.#document = text;
    this.#pieces = indices.flatMap((index) => {
      const block = blocks[index];
      if (block === undefined) return [];
      const start = Math.max(block.start, window?.start ?? 0);
      const length = Math.min(block.end, window?.end ?? block.end) - start;
      if (length <= 0) return [];
      const piece = { start, at, length };
      at += length + 1;
      return [piece];
    });
    this.text = this.#pieces.map(({ start, length }) => text.slice(start, start + length)).join('\n');
  }

  /** The part of a passage of the document that stands in these blocks, in this text; null where none does. */
  inside({ start, end }: Passage): Passage | null {
    const touched = this.#pieces.filter((piece) => start < piece.start + piece.length && piece.start < end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (first === undefined || last === undefined) return null;
    return {
      start: Math.max(start, first.start) - first.start + first.at,
      end: Math.min(end, last.start + last.length) - last.start + last.at,
    };
  }

  /** A passage of this text in the document: one, unless it goes over blocks that do not follow each other. */
  outside({ start, end }: Passage): Passage[] {
    const parts: Passage[] = [];
    for (const piece of this.#pieces) {
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      if (from >= to) continue;
      const part = { start: from - piece.at + piece.start, end: to - piece.at + piece.start };
      const last = parts.at(-1);
      const follows = last !== undefined && this.#document.slice(last.end, part.start).trim() === '';
      if (follows) last.end = part.end;
      else parts.push(part);
    }
    return joined(parts);
  }

  /** The offset in the document of an offset in this text. */
  offset(at: number): number {
    const piece = this.#pieces.findLast((one) => one.at <= at);
    return piece === undefined ? 0 : piece.start + Math.min(at - piece.at, piece.length);
  }
}
