import type { Document } from '../../model/document.ts';
import { collapsed } from './laid.ts';
import { standsAt } from './place.ts';
import type { ReadBack, ReportedQuotation } from './reported.ts';
import { sourceNumberIn } from './source-list.ts';
import type { Sources } from './sources.ts';
import type { Judged } from './verdict.ts';

interface Context {
  readonly sources: Sources;
  /** The report's list of sources. */
  readonly numbered: ReadBack['sources'];
}

/**
 * What is said of a quotation whose words are exact, but of which the report says that they are elsewhere: at
 * another place, of another document; else what was said before.
 */
export async function misattributed(
  judged: Judged,
  reported: ReportedQuotation,
  { sources, numbered }: Context,
): Promise<Judged> {
  const document = sources.documents.find(({ id }) => id === judged.document);
  if (judged.verdict.kind !== 'exact' || document === undefined) return judged;
  const paragraphs = (await sources.of(document))?.paragraphs ?? 0;
  const why =
    (reported.carrier === null || standsAt(reported.place, judged.place, paragraphs)
      ? null
      : `the source has it at ${judged.place}, not where it says`) ??
    otherDocument(reported, document, sources.documents, numbered);
  return why === null
    ? judged
    : { ...judged, verdict: { kind: 'altered', source: '', report: '', changes: [], why } };
}

/** Why it is said to be of another document than it is of; null where it is not. */
function otherDocument(
  { place, headings }: ReportedQuotation,
  document: Document,
  documents: readonly Document[],
  numbered: ReadBack['sources'],
): string | null {
  const is = `is from ${document.number}`;
  const number = /^[^,[(]* of ([^\s,[]+)/.exec(place)?.[1];
  if (number !== document.number && documents.some((other) => other.number === number))
    return `it says it is of ${number}, and ${is}`;
  const cited = sourceNumberIn(place) ?? 0;
  const hash = numbered.get(cited);
  if (hash !== undefined && hash !== document.source.hash)
    return `it names [${cited}] as its source, which is another file, and ${is}`;
  const heading = headings.findLast((words) => titled(documents, words).length > 0);
  const others = heading === undefined ? [] : titled(documents, heading);
  const [other] = others;
  return other === undefined || others.some(({ id }) => id === document.id)
    ? null
    : `it stands under the heading of ${other.number}, and ${is}`;
}

function titled(documents: readonly Document[], heading: string): Document[] {
  return documents.filter(({ title }) => collapsed(title) === collapsed(heading));
}
