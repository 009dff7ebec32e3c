import type { BlockKind } from '../../../model/document.ts';
import type { Piece } from '../../joined.ts';
import type { Reason } from '../../reading.ts';
import type { Change, Changes } from './changes.ts';

/** A paragraph of a word processor's document, and why it is not the statement; null where it is. */
export interface FlowPiece extends Piece {
  readonly reason: Reason | null;
}

/** What the end of a paragraph says of it: `mark` is what is printed before its words, `一、` or `1. `. */
export interface Ending {
  readonly kind: BlockKind;
  readonly mark: string;
}

/** Words and paragraph ends, as they come, made paragraphs of the text that is read. */
export interface Flow {
  readonly write: (words: string, change: Change) => void;
  /**
   * Ends a paragraph. Where the end itself is not part of the text that is read, its words run on
   * into the next paragraph, which `ending` is then not asked about.
   */
  readonly end: (ending: () => Ending, change: Change) => void;
  /** Whole pieces, between paragraphs. */
  readonly add: (pieces: readonly FlowPiece[]) => void;
  /** Whole pieces that stand beside the paragraph being written: they come after it. */
  readonly addAfter: (pieces: readonly FlowPiece[]) => void;
  /** All of it; words without an end are a paragraph. */
  readonly pieces: () => FlowPiece[];
}

const plain: Ending = { kind: 'paragraph', mark: '' };

export function flow(changes: Changes): Flow {
  const pieces: FlowPiece[] = [];
  let words: string[] = [];
  let after: FlowPiece[] = [];

  function flush({ kind, mark }: Ending): void {
    const text = words.join('');
    const reason = kind === 'caption' ? 'caption' : null;
    if (text.trim() !== '') pieces.push({ text: mark + text.trim(), kind, reason });
    for (const piece of after) pieces.push(piece);
    words = [];
    after = [];
  }

  return {
    write: (text, change) => {
      if (text === '') return;
      changes.met(change);
      if (changes.keeps(change)) words.push(text);
    },
    end: (ending, change) => {
      changes.met(change);
      if (changes.keeps(change)) flush(ending());
    },
    add: (whole) => {
      flush(plain);
      for (const piece of whole) pieces.push(piece);
    },
    addAfter: (whole) => {
      for (const piece of whole) after.push(piece);
    },
    pieces: () => {
      flush(plain);
      return pieces;
    },
  };
}

/**
 * A table's row. Where each cell holds one paragraph at most, it is one piece, the cells apart by
 * tabs; where a cell holds more, the table only lays out the page and its paragraphs stand alone.
 */
export function rowPieces(cells: readonly (readonly FlowPiece[])[]): FlowPiece[] {
  if (cells.length === 1 || cells.some((cell) => cell.length > 1)) return cells.flat();
  const text = cells.map(([piece]) => piece?.text ?? '').join('\t');
  return [{ text, kind: 'paragraph', reason: null }];
}
