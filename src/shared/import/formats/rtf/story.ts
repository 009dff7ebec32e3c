import type { Change, Changes } from '../flowing/changes.ts';
import { flow, rowPieces, type Ending, type Flow, type FlowPiece } from '../flowing/flow.ts';

/** What RTF says of the place where words stand. */
export interface Place {
  readonly change: Change;
  readonly inTable: boolean;
  readonly isHidden: boolean;
}

/** A story of a document as RTF tells it: paragraphs, cells and rows end, but never begin. */
export interface Story {
  readonly write: (words: string, place: Place) => void;
  readonly endParagraph: (ending: () => Ending, place: Place) => void;
  readonly endCell: (ending: () => Ending, place: Place) => void;
  readonly endRow: () => void;
  /** Whole pieces beside the paragraph being written: a text box. */
  readonly addAfter: (pieces: readonly FlowPiece[]) => void;
  readonly pieces: () => FlowPiece[];
}

export function storyOf(changes: Changes): Story {
  const whole = flow(changes);
  const hidden: FlowPiece[] = [];
  let unseen: string[] = [];
  /** Cells of the row that is being written that have ended, and the one that has not. */
  let cells: FlowPiece[][] = [];
  let cell: Flow | null = null;

  /** Where words go; words outside of tables end a row that was left open. */
  function room(inTable: boolean): Flow {
    if (inTable) return (cell ??= flow(changes));
    endRow();
    return whole;
  }

  function endRow(): void {
    const left = cell?.pieces() ?? [];
    if (left.length > 0) cells.push(left);
    if (cells.length > 0) whole.add(rowPieces(cells));
    cells = [];
    cell = null;
  }

  function settle(): void {
    if (unseen.length > 0) hidden.push({ text: unseen.join(''), kind: 'paragraph', reason: 'hidden' });
    unseen = [];
  }

  return {
    write: (words, { change, inTable, isHidden }) => {
      if (!isHidden) room(inTable).write(words, change);
      else if (changes.keeps(change)) unseen.push(words);
    },
    endParagraph: (ending, { change, inTable }) => {
      room(inTable).end(ending, change);
      settle();
    },
    endCell: (ending, { change }) => {
      const ended = cell ?? flow(changes);
      ended.end(ending, change);
      cells.push(ended.pieces());
      cell = null;
      settle();
    },
    endRow,
    addAfter: (pieces) => (cell ?? whole).addAfter(pieces),
    pieces: () => {
      endRow();
      settle();
      return [...whole.pieces(), ...hidden];
    },
  };
}
