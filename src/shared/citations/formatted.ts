import type { Document, StatementDate } from '../model/document.ts';
import { formatDate } from '../model/library.ts';
import { dated } from './dated.ts';
import { publication } from './csl.ts';

export type CitationStyle = 'chicago' | 'apa' | 'plain';

/** Words of a citation, upright or in italics. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * A citation of a document, or of a passage of it: `place` as a report has it, `p. 3, ¶8–10`.
 *
 * - `chicago`: a note of the Chicago Manual of Style, 17th edition, and in brackets where and when the statement was made.
 * - `apa`: an entry of a list of references by the APA's 7th edition; with a place what stands in the text,
 *   as an entry has no places.
 * - `plain`: the number, the title, where it is from, and where and when the statement was made.
 *
 * Names and titles stay in their own script and whole.
 */
export function formattedCitation(
  document: Document,
  style: CitationStyle,
  place: string | null,
): CitationRun[] {
  const runs = styles[style](document, place);
  return runs.filter(({ text }) => text !== '');
}

/** The same as plain text. */
export function citationText(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

const styles: Readonly<Record<CitationStyle, (document: Document, place: string | null) => CitationRun[]>> = {
  chicago(document, place) {
    const { author, container } = publication(document);
    const end = [chicagoWhen(document), ...(place === null ? [] : [place])].join(', ');
    return [
      upright(`${author === null ? '' : `${author}, `}“${inner(document.title)}${comma(document.title)}” `),
      ...(container === null ? [] : [italic(container), upright(', ')]),
      upright(`${end}${stop(end)}`),
    ];
  },

  apa(document, place) {
    const { agency, outlet, title } = document;
    const author = agency ?? outlet;
    const container = agency === outlet ? null : agency === null ? null : outlet;
    const circa = document.published?.inferred === true ? 'ca. ' : '';
    const year = document.published?.date.slice(0, 4) ?? 'n.d.';
    if (place !== null) {
      const who = author ?? `“${inner(title)}${comma(title)}”`;
      return [upright(`(${who}${author === null ? '' : ','} ${circa}${year}, ${apaPlace(place)})`)];
    }
    const when = `(${circa}${document.published === null ? 'n.d.' : apaDate(document.published)})`;
    const work = container === null ? italic(title) : upright(title);
    const where = container === null ? [] : [upright(' '), italic(container), upright('.')];
    if (author === null) return [work, upright(`${stop(title)} ${when}.`)];
    return [upright(`${author}${stop(author)} ${when}. `), work, upright(stop(title)), ...where];
  },

  plain(document, place) {
    const { number, title, agency, outlet, published } = document;
    const from = [...new Set([agency, outlet])].filter((name) => name !== null);
    const date = published === null ? 'undated' : dated(published);
    const said = statementOf(document, dated);
    return [
      upright(
        `${number}, “${title}” (${[...from, date].join(', ')}${said === '' ? '' : `; statement: ${said}`})${place === null ? '' : `, ${place}`}`,
      ),
    ];
  },
};

/** What a Pandoc citation is written as: `[@xinhua2023-001, para. 8]`. Of page and paragraph the page is the locator. */
export function pandocCitation(key: string, place: string | null): string {
  if (place === null) return `[@${key}]`;
  return `[@${key}, ${/^pp?\./.test(place) ? place : apaPlace(place)}]`;
}

function upright(text: string): CitationRun {
  return { text, italic: false };
}

function italic(text: string): CitationRun {
  return { text, italic: true };
}

/** Year, month and day in words, empty where they are not known. */
function partsOf(date: StatementDate): {
  readonly year: string;
  readonly month: string;
  readonly day: string;
} {
  const [year = '', month = '', day = ''] = formatDate(date, 'long').split(' ').toReversed();
  return { year, month, day };
}

/** `November 17, 2023`; an inferred date stands in brackets. */
function chicagoDate(date: StatementDate): string {
  const { year, month, day } = partsOf(date);
  const words = day === '' ? `${month} ${year}`.trim() : `${month} ${day}, ${year}`;
  return date.inferred ? `[${words}]` : words;
}

/** When it was published, with what it is a statement of; where that is not stated, the statement's own day. */
function chicagoWhen(document: Document): string {
  const { published, statement, place } = document;
  if (published === null && statement !== null)
    return `statement of ${[chicagoDate(statement), ...(place === null ? [] : [place])].join(', ')}`;
  const said = statementOf(document, chicagoDate);
  return `${published === null ? 'n.d.' : chicagoDate(published)}${said === '' ? '' : ` (statement: ${said})`}`;
}

/** Where and when what a document reports took place, as far as stated: `San Francisco, November 16, 2023`. */
function statementOf({ place, statement }: Document, words: (date: StatementDate) => string): string {
  return [place ?? '', statement === null ? '' : words(statement)].filter((part) => part !== '').join(', ');
}

/** `2023, November 17`. */
function apaDate(date: StatementDate): string {
  const { year, month, day } = partsOf(date);
  return month === '' ? year : `${year}, ${`${month} ${day}`.trim()}`;
}

/** Paragraphs in letters: `para. 8`, `paras. 8–10`. */
function apaPlace(place: string): string {
  return place.replace(/¶(\d+(?:[–, ]+\d+)*)/, (_all, numbers: string) =>
    /[–,]/.test(numbers) ? `paras. ${numbers}` : `para. ${numbers}`,
  );
}

/** A title as it stands between double quotation marks: those in it become single ones. */
function inner(title: string): string {
  return title
    .replaceAll(/(?<=^|[\s([{“‘—–-])"/g, '‘')
    .replaceAll('"', '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** A sentence that ends by itself takes no comma. */
function comma(title: string): string {
  return /[.?!…。．！？]["”’」』）)]?$/.test(title) ? '' : ',';
}

/** The full stop behind a text; empty where it ends by itself. */
export function stop(text: string): string {
  return /[.?!…。．！？]["”’」』]?$/.test(text) ? '' : '.';
}
