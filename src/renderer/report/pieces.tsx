import type { Piece } from '../../shared/report/report.ts';

/** The words of a paragraph, each in the element that says what it is. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, i) => {
    const Element = elements[kind];
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one paragraph never move
    return <Element key={i}>{text}</Element>;
  });
}

const elements: Readonly<Record<Piece['kind'], 'strong' | 'del' | 'ins' | 'span'>> = {
  quotation: 'strong',
  dropped: 'del',
  added: 'ins',
  surrounding: 'span',
  mark: 'span',
};
