import { characters } from '../../import/formats/docx/characters.ts';
import { partsOf } from '../../import/formats/docx/parts.ts';
import type { ImportFile, Progress } from '../../import/reading.ts';
import { child, childrenOf, elementsOf, wordsOf } from '../../import/xml/elements.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';
import { carrierInWords, quotationStyles } from '../../report/formats/docx/carrier.ts';
import {
  quotationsFrom,
  type ReadBack,
  type ReadParagraph,
  type ReportedQuotation,
  type Run,
  textOf,
  under,
} from './reported.ts';
import { hashIn } from './source-list.ts';

/**
 * Reads a report in Word’s format back, as `formats/docx/carrier.ts` says; ours or as a word processor saved it.
 * Throws a ReadoutError naming the file where it is damaged or beyond the limits. O(words).
 */
export async function readDocx(file: ImportFile, told: Progress): Promise<ReadBack> {
  const parts = await partsOf(file, told);
  const book = bookOf(await parts.related('styles'), await parts.related('footnotes'));
  const quotations: ReportedQuotation[] = [];
  const sources = new Map<number, string>();
  const headings: string[] = [];
  let open: ReadParagraph[] = [];
  let before: ReadParagraph | null = null;
  const close = (): void => {
    if (open.length > 0)
      quotations.push(
        ...quotationsFrom({
          at: `quotation ${quotations.length + 1}`,
          headings: [...headings],
          paragraphs: open,
          carrier: null,
        }),
      );
    open = [];
  };
  for (const paragraph of paragraphsIn(parts.main)) {
    const style = book.styleOf(paragraph);
    const read = readParagraph(paragraph, book);
    if (styles.place.has(style)) {
      // Its quotation may have lost its style.
      if (open.length === 0 && before !== null) open.push(before);
      open.push(read);
      close();
    } else if (styles.quote.has(style)) open.push(read);
    else {
      close();
      const level = /^heading (\d)$/.exec(style)?.[1];
      if (level !== undefined) under(headings, Number(level), textOf(read.runs));
      noteSource(textOf(read.runs), sources);
    }
    before = styles.place.has(style) || styles.quote.has(style) ? null : read;
  }
  close();
  return { quotations, sources };
}

const { quote, place, cellQuote, cellPlace, quotedWords, quotedAlone } = quotationStyles;

/** Names of styles in small letters: word processors write them differently. */
const styles = {
  quote: namesOf(quote, cellQuote),
  place: namesOf(place, cellPlace),
  words: namesOf(quotedWords, quotedAlone),
};

function namesOf(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** What the paragraphs of a document refer to. */
interface Book {
  /** The name of a paragraph’s style in small letters; empty where it has none. */
  readonly styleOf: (paragraph: XmlElement) => string;
  readonly isQuoted: (run: XmlElement) => boolean;
  /** The words of a footnote, by its id. */
  readonly footnotes: ReadonlyMap<string, string>;
}

function bookOf(styleList: XmlElement | undefined, footnotes: XmlElement | undefined): Book {
  const names = new Map(
    childrenOf(styleList, 'w:style').map((style) => [
      style.attributes.get('w:styleId') ?? '',
      (child(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase(),
    ]),
  );
  const named = (element: XmlElement, properties: string, style: string): string =>
    names.get(child(child(element, properties), style)?.attributes.get('w:val') ?? '') ?? '';
  return {
    styleOf: (paragraph) => named(paragraph, 'w:pPr', 'w:pStyle'),
    isQuoted: (run) => styles.words.has(named(run, 'w:rPr', 'w:rStyle')),
    footnotes: new Map(
      childrenOf(footnotes, 'w:footnote').map((note) => [
        note.attributes.get('w:id') ?? '',
        [...paragraphsIn(note)].map((paragraph) => textOf(runsOf(paragraph, null))).join(' '),
      ]),
    ),
  };
}

/** What is not in the text as it stands: properties, codes of fields, what was deleted, text boxes. */
const skipped = new Set(
  'w:pPr w:rPr w:sdtPr w:instrText w:delText w:delInstrText w:del w:moveFrom w:rt w:txbxContent mc:Fallback'.split(
    ' ',
  ),
);

/** All paragraphs of a story in order, those in tables too. */
function* paragraphsIn(element: XmlElement): Generator<XmlElement, void> {
  for (const each of elementsOf(element)) {
    if (each.name === 'w:p') yield each;
    else if (!skipped.has(each.name)) yield* paragraphsIn(each);
  }
}

function readParagraph(paragraph: XmlElement, book: Book): ReadParagraph {
  const runs = runsOf(paragraph, book);
  const notes = [...notesIn(paragraph)].map((id) => book.footnotes.get(id) ?? '');
  const carriers = [...notes, textOf(runs)].flatMap((words) => carrierInWords(words.trim()) ?? []);
  const cited = notes.map((words) => /^\s*Source (\d{1,6})\b/.exec(words)?.[1]).find((n) => n !== undefined);
  return {
    runs: cited === undefined ? runs : [...runs, { text: ` [${cited}]`, isStrong: false }],
    carrier: carriers[0] ?? null,
  };
}

/** The words of a paragraph; with a book, which of them are the source’s. */
function runsOf(element: XmlElement, book: Book | null, isStrong = false): Run[] {
  return elementsOf(element).flatMap((each): Run[] => {
    if (skipped.has(each.name)) return [];
    const character = characters.get(each.name);
    if (character !== undefined) return [{ text: character, isStrong }];
    if (each.name === 'w:t') return [{ text: wordsOf(each), isStrong }];
    return runsOf(each, book, isStrong || (each.name === 'w:r' && book?.isQuoted(each) === true));
  });
}

function* notesIn(element: XmlElement): Generator<string, void> {
  for (const each of elementsOf(element)) {
    if (skipped.has(each.name)) continue;
    if (each.name === 'w:footnoteReference') yield each.attributes.get('w:id') ?? '';
    else yield* notesIn(each);
  }
}

/** A paragraph of the list of sources: its number, and its file by the hash. */
function noteSource(words: string, sources: Map<number, string>): void {
  const number = /^\s*(\d{1,6})\s/.exec(words)?.[1];
  const hash = hashIn(words);
  if (number !== undefined && hash !== null) sources.set(Number(number), hash);
}
