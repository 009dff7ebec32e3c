import { countImpossible } from '../../../interchange/xml/xml-characters.ts';
import { type Element, element } from '../../../interchange/xml/xml.ts';
import { counted } from '../../../wording.ts';
import type { Carrier } from '../../carrier.ts';
import type { Piece, ReportPassage } from '../../report.ts';
import type { Book } from './book.ts';
import { carrierWords } from './carrier.ts';
import { isRightToLeft } from './languages.ts';
import { paragraph, run } from './wordprocessing.ts';

/** A quotation and its place, as `carrier.ts` says; what is noted on it is not in it. */
export function quotationOf(passage: ReportPassage, { footnotes, languageOf }: Book): Element[] {
  const { paragraphs, document, number, place, citation, carrier, whole } = passage;
  const language = languageOf(document);
  const isAlone = paragraphs.every((pieces) => pieces.every(({ kind }) => kind !== 'surrounding'));
  const look = whole ? 'whole' : isAlone ? 'alone' : 'apart';
  const told = toldOf(paragraphs.flat());
  const words =
    citation === null
      ? placeWith(place + told, carrier)
      : [...run(`${place}${told} `), footnotes.refer(citation, number, carrier)];
  return [
    ...paragraphs.map((pieces) => quoteParagraph('Quote', pieces, language, look)),
    paragraph('Place', words),
  ];
}

/** What is said where the words hold what no XML can. */
function toldOf(pieces: readonly Piece[]): string {
  const count = countImpossible(pieces.map(({ text }) => text).join(''));
  if (count === 0) return '';
  return `. ${counted(count, 'character')} that Word cannot hold ${count === 1 ? 'is' : 'are'} shown as \uFFFD.`;
}

/** A place that carries itself by what its quotation can be checked. */
export function placeWith(place: string, carrier: Carrier | null): Element[] {
  if (carrier === null) return run(place);
  return [...run(`${place} `), ...run(carrierWords(carrier), { style: 'Carrier' })];
}

/** How the source’s words in a quotation look: apart from those around them, alone, or a whole paragraph. */
type Look = 'apart' | 'alone' | 'whole';

export function quoteParagraph(
  style: 'Quote' | 'CellQuote',
  pieces: readonly Piece[],
  language: string,
  look: Look,
): Element {
  const direction = isRightToLeft(language) ? [element('w:bidi', {})] : [];
  return paragraph(style, piecesOf(pieces, language, look), direction);
}

/** Words of a source in runs of its language; what the report puts between them is in them too. */
export function piecesOf(pieces: readonly Piece[], language: string, look: Look): Element[] {
  return pieces.flatMap(({ kind, text }) => {
    const style = styles[look][kind];
    return run(text, { language, ...(style === undefined ? {} : { style }) });
  });
}

const changed = { dropped: 'DroppedWords', added: 'AddedWords' } as const;

const styles: Readonly<Record<Look, Partial<Record<Piece['kind'], string>>>> = {
  apart: { ...changed, quotation: 'QuotedWords' },
  alone: { ...changed, quotation: 'QuotedAlone' },
  whole: { ...changed, quotation: 'QuotedAlone' },
};
