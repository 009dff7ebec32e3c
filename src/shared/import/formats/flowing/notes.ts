import type { BlockKind } from '../../../model/document.ts';
import type { FlowPiece } from './flow.ts';

/** Footnotes and endnotes, numbered together in the order the text refers to them. */
export interface Notes {
  /** What stands in the text where a note is referred to: `[1]`. One `id` is one note; `read` gives its words, once the text is read. */
  readonly refer: (id: unknown, read: () => readonly FlowPiece[]) => string;
  /** The notes' paragraphs, the first of each with its number before it. Notes may refer to further notes. */
  readonly pieces: () => FlowPiece[];
}

const kind: BlockKind = 'footnote';

export function notes(): Notes {
  const numbers = new Map<unknown, number>();
  const readers: (() => readonly FlowPiece[])[] = [];
  return {
    refer: (id, read) => {
      const number = numbers.get(id) ?? readers.push(read);
      numbers.set(id, number);
      return `[${number}]`;
    },
    pieces: () => {
      const all: FlowPiece[] = [];
      for (let at = 0; at < readers.length; at += 1) {
        const [first, ...rest] = readers[at]?.() ?? [];
        all.push({ text: `[${at + 1}] ${first?.text ?? ''}`, kind, reason: null });
        for (const { text } of rest) all.push({ text, kind, reason: null });
      }
      return all;
    },
  };
}
