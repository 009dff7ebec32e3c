import type { Piece, Report } from '../../report.ts';

/**
 * A paragraph in which the source’s words stand between quotation marks, apart from those around them: between
 * marks that the paragraph has none of itself, or nobody could say where they begin and end.
 */
export function quotedWords(pieces: readonly Piece[]): string {
  const all = pieces.map(({ text }) => text).join('');
  const [open, close] = marks.find((pair) => !pair.some((mark) => all.includes(mark))) ?? marks[0];
  return pieces.map(({ kind, text }) => (kind === 'quotation' ? open + text + close : text)).join('');
}

const marks = [
  ['“', '”'],
  ['«', '»'],
  ['⟦', '⟧'],
] as const;

/** Whole paragraphs of a comparison, with the words the other text does not have in the brackets of `wdiff`. */
export const changedWords = {
  of(pieces: readonly Piece[]): string {
    return pieces
      .map(({ kind, text }) => (kind === 'dropped' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
      .join('');
  },

  /** What the brackets mean, where a report has some. */
  saidIn({ sections }: Report): string[] {
    const pieces = sections.flatMap(({ groups, aligned }) => [
      ...groups.flatMap(({ passages }) => passages.flatMap(({ paragraphs }) => paragraphs.flat())),
      ...(aligned?.rows ?? []).flatMap(({ left, right }) =>
        [...left, ...right].flatMap((block) => block.pieces),
      ),
    ]);
    return pieces.some(({ kind }) => kind === 'dropped' || kind === 'added')
      ? ['[-Words-] that only A has stand between [- and -], {+words+} that only B has between {+ and +}.']
      : [];
  },
};
