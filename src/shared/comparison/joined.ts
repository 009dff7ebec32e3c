import type { WordEdit } from '../alignment/words.ts';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';

/** The text of some blocks as one, which knows where each of its characters stands in the document. */
export class Joined {
  readonly text: string;
  readonly #blocks: readonly {
    readonly block: number;
    readonly start: number;
    readonly at: number;
    readonly length: number;
  }[];

  constructor({ text, blocks }: DocumentText, indices: readonly number[]) {
    let at = 0;
    const pieces = indices.flatMap((block) => {
      const record = blocks[block];
      if (record === undefined) return [];
      const length = record.end - record.start;
      const piece = { block, start: record.start, at, length };
      at += length + 1;
      return [piece];
    });
    this.#blocks = pieces;
    this.text = pieces.map(({ start, length }) => text.slice(start, start + length)).join('\n');
  }

  /** Puts the edits of a kind into the marks of each block, or what is left of its marks where it has some. */
  mark(marks: Map<number, Passage[]>, edits: readonly WordEdit[], kind: WordEdit['kind']): void {
    const own = edits.filter((edit) => edit.kind === kind);
    for (const piece of this.#blocks) {
      const found = own.flatMap((edit) => within(piece, edit));
      const known = marks.get(piece.block);
      marks.set(piece.block, known === undefined ? found : common(known, found));
    }
  }

  /** Where a passage of the joined text stands in the document: one passage for each block it reaches into. */
  placesOf(passage: Passage): Passage[] {
    return this.#blocks.flatMap((piece) => within(piece, passage));
  }
}

/** The part of a passage of the joined text that lies in one block, in canonical offsets. */
function within(
  { start, at, length }: { readonly start: number; readonly at: number; readonly length: number },
  passage: Passage,
): Passage[] {
  const from = Math.max(passage.start, at);
  const to = Math.min(passage.end, at + length);
  return from >= to ? [] : [{ start: start + from - at, end: start + to - at }];
}

/** What lies in both of two lists of passages, each in order and disjoint. */
function common(a: readonly Passage[], b: readonly Passage[]): Passage[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const start = Math.max(one.start, other.start);
      const end = Math.min(one.end, other.end);
      return start < end ? [{ start, end }] : [];
    }),
  );
}
