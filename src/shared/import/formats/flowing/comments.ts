import type { FlowPiece } from './flow.ts';

/** A remark somebody made beside the text. */
export interface Comment {
  readonly author: string;
  readonly pieces: readonly FlowPiece[];
}

/** The comments of a document as furniture, each with its author before its first words. */
export function commentPieces(comments: readonly Comment[]): FlowPiece[] {
  return comments.flatMap(({ author, pieces }) =>
    pieces.map(({ text, kind }, at): FlowPiece => {
      const signed = at === 0 && author !== '' ? `${author}: ${text}` : text;
      return { text: signed, kind, reason: 'comment' };
    }),
  );
}
