import type { Element } from '../../../interchange/xml/xml.ts';
import { noteParagraphs } from '../../note.ts';
import type { ReportNote, ReportPassage } from '../../report.ts';
import type { Book } from './book.ts';
import { piecesOf } from './quotation.ts';
import { paragraph, run } from './wordprocessing.ts';

/** A note on a passage, under words that say on what of it. */
export function noteOf({ about, text }: ReportNote, { document }: ReportPassage, book: Book): Element[] {
  const said = about === null ? [] : piecesOf(about, book.languageOf(document), 'apart');
  return [...(about === null ? [] : [paragraph('NoteAbout', said)]), ...textOf(text, 'Note', book)];
}

/** What the analyst typed, in paragraphs of a style: lines end where they ended them, links can be followed. */
export function textOf(text: string, style: string, { links }: Book): Element[] {
  return noteParagraphs(text).map((lines) =>
    paragraph(
      style,
      lines.flatMap((line, i) => [
        ...(i === 0 ? [] : run('\n')),
        ...line.flatMap((part) => (part.link === null ? run(part.text) : links.link(part.text, part.link))),
      ]),
    ),
  );
}
