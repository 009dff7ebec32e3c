import { citationText, pandocCitation } from '../../citations/formatted.ts';
import { carrierComment } from '../carrier.ts';
import { isInText } from '../cited.ts';
import { escaped, type Flavour, lineOf, paragraphOf, type Span } from '../escape.ts';
import type { Piece, Report, ReportPassage, ReportSource } from '../report.ts';
import { noteLink, noteTag } from './obsidian.ts';

/** What a quotation is written for, besides what it says itself. */
export interface Around extends Pick<Report, 'sources' | 'citationStyle'> {
  readonly flavour: Flavour;
}

const alone: Around = { sources: [], citationStyle: 'chicago', flavour: 'commonmark' };

/**
 * A quotation with its place, without what is noted on it. Behind the place stands what it can be checked by, in
 * a comment that no reader shows.
 */
export function quotationBlock(passage: ReportPassage, around: Around = alone): string {
  const { flavour } = around;
  const pieces = passage.paragraphs.map((each) =>
    passage.whole ? changed(each, flavour) : marked(each, flavour),
  );
  const title = flavour === 'obsidian' ? [`[!quote] ${calloutTitle(passage)}\n`] : [];
  return (title.join('') + [...pieces, placeLine(passage, around)].join('\n\n'))
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A paragraph in which the source's words are strong. */
export function marked(pieces: readonly Piece[], flavour: Flavour): string {
  return paragraphOf(
    pieces.map(({ kind, text }) => ({ text, mark: kind === 'quotation' ? 'strong' : null })),
    flavour,
  );
}

/** A whole paragraph of the source: plain, but for what the other text does not have. */
export function changed(pieces: readonly Piece[], flavour: Flavour): string {
  const marks: Partial<Record<Piece['kind'], Span['mark']>> = { dropped: 'struck', added: 'strong' };
  return paragraphOf(
    pieces.map(({ kind, text }) => ({ text, mark: marks[kind] ?? null })),
    flavour,
  );
}

/** `Taiwan, Fukushima · ¶8` */
function calloutTitle({ tags, where }: ReportPassage): string {
  return lineOf([tags.join(', '), where].filter((part) => part !== '').join(' · '), 'obsidian');
}

function placeLine(passage: ReportPassage, around: Around): string {
  const { citation, place, carrier } = passage;
  const source = citation === null ? undefined : around.sources[citation - 1];
  const parts = [
    lineOf(place, around.flavour),
    ...(around.flavour === 'obsidian' ? linksOf(passage, source) : []),
    citedMark(passage, source, around),
    carrier === null ? '' : carrierComment(carrier),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function linksOf({ tags }: ReportPassage, source: ReportSource | undefined): string[] {
  return [
    ...(source === undefined ? [] : [noteLink(source.title)]),
    ...tags.map((tag) => noteTag(tag)).map((tag) => (tag === '' ? '' : `#${tag}`)),
  ];
}

/** The footnote of the source; where citations stand in the text, what is said there; for Pandoc always the key. */
function citedMark(
  { citation, cited, where }: ReportPassage,
  source: ReportSource | undefined,
  { flavour, citationStyle }: Around,
): string {
  if (citation === null) return '';
  if (source !== undefined && (flavour === 'pandoc' || citationStyle === 'keys')) {
    const start = `[@${source.citekey}`;
    return `${start}${escaped(pandocCitation(source.citekey, where).slice(start.length, -1), flavour)}]`;
  }
  return isInText(citationStyle) ? lineOf(citationText(cited), flavour) : `[^${citation}]`;
}
