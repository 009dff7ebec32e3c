import type { Passage } from '../../model/annotation.ts';
import type { Id } from '../../model/ids.ts';
import { quotationOf } from '../../report/quotation.ts';
import { quoted } from '../../text/passage.ts';
import { type Change, changesBetween } from './changes.ts';
import { quotationsOf, type ReportedQuotation } from './read-report.ts';
import { type Source, Sources, type VerifyInput } from './sources.ts';

/** What is said of a quotation. */
export type Verdict =
  /** Every character is the source's. */
  | { readonly kind: 'exact' }
  /** It is from there, but not as it is there. Without changes it is the place that is wrong: `why` says so. */
  | { readonly kind: 'altered'; readonly changes: readonly Change[]; readonly why: string }
  | { readonly kind: 'not found'; readonly why: string };

export interface Verified {
  /** The line of the report the quotation begins on, from 1. */
  readonly line: number;
  /** The words it quotes. */
  readonly words: string;
  readonly document: Id | null;
  /** Where the source has them: `¶8`; empty where they were not found. */
  readonly place: string;
  readonly verdict: Verdict;
}

/**
 * Reads a report in Markdown back and says of each quotation whether it is exactly what the source
 * says. One with a carrier is compared with the very place it is from; one without is looked for in
 * every document. O(quotations × length of a text), and × documents for those without.
 */
export function verifyReport(markdown: string, input: VerifyInput): Verified[] {
  const sources = new Sources(input);
  return quotationsOf(markdown).map((reported) => verified(reported, sources));
}

function verified(reported: ReportedQuotation, sources: Sources): Verified {
  const { carrier, line } = reported;
  const words = wordsOf(reported).join(' […] ');
  if (carrier === null) return { line, words, ...searched(reported, sources.all()) };
  const named = sources.all().filter(({ document }) => document.source.hash.startsWith(carrier.hash));
  if (named.length === 0) {
    const why = `no document of this workspace is the file with the SHA-256 ${carrier.hash}…`;
    return { line, words, document: null, place: '', verdict: { kind: 'not found', why } };
  }
  const verdicts = named.map((source) => compared(reported, carrier.ranges, source));
  const best = verdicts.find(({ verdict }) => verdict.kind === 'exact') ?? verdicts[0];
  return { line, words, document: null, place: '', verdict: { kind: 'not found', why: '' }, ...best };
}

type Judged = Omit<Verified, 'line' | 'words'>;

/** A quotation beside what its source has at the place it names. */
function compared(reported: ReportedQuotation, ranges: readonly Passage[], source: Source): Judged {
  const { document, text, points } = source;
  const last = ranges.at(-1);
  if (last === undefined || last.end > points.length)
    return judged(source, '', {
      kind: 'not found',
      why: `${document.number} is shorter than the place it names`,
    });
  const passages = ranges.map(({ start, end }) =>
    quoted(text.text.text, { start: points.units(start), end: points.units(end) }),
  );
  const shown = [true, false].map((surrounding) => quotationOf({ ranges: passages }, text, surrounding));
  const [{ paragraphs, place } = { paragraphs: [], place: '' }] = shown;
  const wanted = paragraphs.flatMap((pieces) =>
    pieces.flatMap((piece) => (piece.kind === 'quotation' ? piece.text : [])),
  );
  const said = wordsOf(reported);
  const changes = changesBetween(wanted.join('\n'), said.join('\n'), document.language);
  if (changes.length > 0) {
    const elsewhere = said.every((each) => source.text.text.text.includes(each));
    const why = elsewhere ? 'these words stand elsewhere in the document' : '';
    return judged(source, place, { kind: 'altered', changes, why });
  }
  const isWhole = reported.carrier?.whole === true;
  const around = reported.paragraphs.map(({ whole }) => whole);
  const isShown = shown.some(
    (one) =>
      one.paragraphs.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n') ===
      around.join('\n'),
  );
  if (!isWhole && !isShown)
    return judged(source, place, {
      kind: 'altered',
      changes: [],
      why: 'the words around it are not those of the source',
    });
  if (!standsAt(reported.place, place))
    return judged(source, place, {
      kind: 'altered',
      changes: [],
      why: `the source has it at ${place}, not where it says`,
    });
  return judged(source, place, { kind: 'exact' });
}

/** A quotation without a carrier: in the document that has all its words, at the place it names if one has, else in the one that has what is most like them. */
function searched(reported: ReportedQuotation, sources: readonly Source[]): Judged {
  const ways = [
    reported.paragraphs.map(({ whole }) => whole),
    reported.paragraphs.flatMap(({ strong }) => strong),
  ];
  for (const said of ways.filter((way) => way.length > 0)) {
    const having = sources.filter(({ text }) => said.every((words) => text.text.text.includes(words)));
    const [source] = [...having.filter((one) => standsAt(reported.place, one.placeOf(said))), ...having];
    if (source !== undefined) return judged(source, source.placeOf(said), { kind: 'exact' });
  }
  const said = wordsOf(reported);
  const near = sources.flatMap((source) => {
    const found = said.map((words) => source.places.nearest(words));
    const likeness = Math.min(...found.map((each) => each?.likeness ?? 0));
    return likeness > 0 ? [{ source, found, likeness }] : [];
  });
  const [best] = near.toSorted((a, b) => b.likeness - a.likeness);
  if (best === undefined)
    return {
      document: null,
      place: '',
      verdict: { kind: 'not found', why: 'no document has words like these' },
    };
  const { source, found } = best;
  const wanted = found.map((each) =>
    each === null ? '' : source.text.text.text.slice(each.passage.start, each.passage.end),
  );
  const changes = changesBetween(wanted.join('\n'), said.join('\n'), source.document.language);
  return judged(source, source.placeOf(wanted), { kind: 'altered', changes, why: '' });
}

/** The words a quotation says are the source's. */
function wordsOf({ paragraphs, carrier }: ReportedQuotation): string[] {
  const strong = paragraphs.flatMap((paragraph) => paragraph.strong);
  return carrier?.whole === true || strong.length === 0 ? paragraphs.map(({ whole }) => whole) : strong;
}

/** Whether a place in a report is the one the source has: what is said behind it is about tags. */
function standsAt(said: string, place: string): boolean {
  if (said === '') return true;
  return said.startsWith(place) && !/^[\d–]|^, \d/.test(said.slice(place.length));
}

function judged({ document }: Source, place: string, verdict: Verdict): Judged {
  return { document: document.id, place, verdict };
}
