import type { Passage } from '../../model/annotation.ts';
import type { Carrier } from '../../report/carrier.ts';
import type { Quotation } from '../../report/quotation.ts';
import { changesBetween } from './changes.ts';
import { collapsed, laidAs } from './laid.ts';
import type { ReportedQuotation } from './reported.ts';
import type { Source } from './sources.ts';
import { type Altered, type Judged, notFound } from './verdict.ts';
import { wholeOf, wordsOf } from './words.ts';

/** A quotation beside what its source has at the place its carrier names. */
export function compared(reported: ReportedQuotation, carrier: Carrier, source: Source): Judged {
  const { document, points } = source;
  const passages = carrier.ranges.map(({ start, end }): Passage => ({
    start: points.units(start),
    end: points.units(end),
  }));
  const [first] = passages;
  if (first === undefined || (carrier.ranges.at(-1)?.end ?? 0) > points.length)
    return notFound(`${document.number} is shorter than the place it names`, document.id);
  const shown = [true, false].map((surrounding) => source.quotation(passages, surrounding));
  const altered = difference(reported, carrier, shown, source);
  const isElsewhere = altered !== null && standsElsewhere(reported, passages, source);
  return {
    document: document.id,
    place: shown[0]?.place ?? '',
    passage: first,
    verdict: isElsewhere
      ? { ...altered, why: 'these words stand elsewhere in the document' }
      : (altered ?? { kind: 'exact' }),
  };
}

/** What is not as the source has it, or null. `shown`: as a report quotes the place, with the words around it and without. */
function difference(
  reported: ReportedQuotation,
  { whole }: Carrier,
  shown: readonly Quotation[],
  { document }: Source,
): Altered | null {
  const around = shown.map((quotation) =>
    alteration(allOf(quotation).join('\n'), wholeOf(reported).join('\n'), document.language),
  );
  const isShown = around.includes(null);
  const isPlain = reported.paragraphs.every(({ strong }) => strong.length === 0);
  if (isShown && (isPlain || whole)) return null;
  const nearest = around.toSorted((a, b) => extentOf(a) - extentOf(b))[0] ?? null;
  if (isPlain || whole) return nearest;
  const own = shown[0]?.paragraphs.flatMap((pieces) =>
    pieces.flatMap((piece) => (piece.kind === 'quotation' ? piece.text : [])),
  );
  const quoted = alteration(own?.join(' ') ?? '', wordsOf(reported).join(' '), document.language);
  if (quoted !== null)
    return isShown ? { ...quoted, why: 'other words stand out in it than those that are marked' } : quoted;
  if (isShown || nearest === null) return null;
  return { ...nearest, why: 'the words around it are not those of the source' };
}

function allOf({ paragraphs }: Quotation): string[] {
  return paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''));
}

/** What a report makes of words of the source; null where it is the same. */
export function alteration(wanted: string, said: string, language: string): Altered | null {
  const source = collapsed(wanted);
  const report = laidAs(source, said);
  if (source === report) return null;
  const changes = changesBetween(source, report, language);
  const isSmall = changes.every(({ was, is }) => letters(was) === letters(is));
  const why = isSmall ? 'only spaces, punctuation, case or width differ' : '';
  return { kind: 'altered', source, report, changes, why };
}

function letters(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function extentOf(altered: Altered | null): number {
  return altered?.changes.reduce((sum, { was, is }) => sum + was.length + is.length, 0) ?? 0;
}

/** Whether all words of a quotation stand in its document, none of them where it is from. */
function standsElsewhere(
  reported: ReportedQuotation,
  passages: readonly Passage[],
  { laid }: Source,
): boolean {
  return wordsOf(reported).every((words) => {
    const found = laid.find(words);
    return found !== null && passages.every(({ start, end }) => found.end <= start || found.start >= end);
  });
}
