import { type Carrier, carrierFrom, carrierText } from '../../carrier.ts';

/**
 * How a Word document says by what a quotation can be checked.
 *
 * A quotation is one or more paragraphs of the style `Quote` and one of the style `Place` behind them; in a cell of
 * two texts side by side they are `Cell Quote` and `Cell Place`. The words that are the source’s are the runs of the
 * character style `Quoted Words` (set apart from the words around them) or `Quoted Alone` (nothing around them); of
 * a carrier that is `whole` they are all words of the paragraphs, line breaks (`w:br`) and tabs (`w:tab`) among
 * them. The footnote that the place refers to ends with a run of the character style `Carrier`:
 * `readout 741e4506e5992b2f 625-723`, in the grammar of `carrierText`. Where there is no footnote, without
 * citations and in cells, that run is the last of the place itself.
 *
 * Plain words of a footnote, as they survive every word processor: hidden words, content controls and parts of
 * one’s own do not, and a document inspector warns of them. Word and LibreOffice may write other ids of styles;
 * their names stay.
 */
export function carrierWords(carrier: Carrier): string {
  return `readout ${carrierText(carrier)}`;
}

/** The carrier at the end of a footnote or of a place; null where there is none. */
export function carrierInWords(words: string): Carrier | null {
  return carrierFrom(/(?:^|\s)readout\s+(?<text>[0-9a-f]{8}.*)$/s.exec(words)?.groups?.['text'] ?? '');
}

/** Names of the styles by which a quotation is known. */
export const quotationStyles = {
  quote: 'Quote',
  place: 'Place',
  cellQuote: 'Cell Quote',
  cellPlace: 'Cell Place',
  quotedWords: 'Quoted Words',
  quotedAlone: 'Quoted Alone',
  carrier: 'Carrier',
} as const;
