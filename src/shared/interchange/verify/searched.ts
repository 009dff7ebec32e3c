import type { Passage } from '../../model/annotation.ts';
import { joined } from '../../text/passage.ts';
import { alteration } from './compared.ts';
import { collapsed } from './laid.ts';
import type { ReportedQuotation } from './reported.ts';
import type { Source, Sources } from './sources.ts';
import { type Judged, notFound } from './verdict.ts';
import { standsAt } from './place.ts';
import { wholeOf, wordsOf } from './words.ts';

/**
 * A quotation without a carrier: in the document that has all its words, at the place it names if one has, else in
 * the one that has what is most like them. O(documents × length of their texts).
 */
export async function searched(reported: ReportedQuotation, sources: Sources): Promise<Judged> {
  const all = await sources.all();
  for (const said of waysToRead(reported)) {
    const having = all.flatMap((source) => {
      const passages = inOrder(said, source);
      return passages === null ? [] : { source, passages, place: source.quotation(passages, false).place };
    });
    const [found] = [
      ...having.filter(({ source, place }) => standsAt(reported.place, place, source.paragraphs)),
      ...having,
    ];
    if (found !== undefined) return judged(found.source, found.passages, { kind: 'exact' });
  }
  return nearest(reported, all);
}

/**
 * What of it may be the source's words: all of it; that without quotation marks around it, between what is left
 * out.
 */
function waysToRead(reported: ReportedQuotation): string[][] {
  const whole = wholeOf(reported).map((words) => words.trim());
  const parts = whole.flatMap((words) => words.split(omission));
  const bare = parts.map((words, i) => {
    const opened = i === 0 ? words.replace(/^["“„«「『《]/u, '') : words;
    return i === parts.length - 1 ? opened.replace(/["”»」』》]$/u, '') : opened;
  });
  return [whole, parts, bare].map((way) => way.filter((words) => collapsed(words) !== ''));
}

const omission = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…+|\.\.\.)\s*/u;

/** Where these words stand in a text, one behind the other; null where not all do. */
function inOrder(said: readonly string[], { laid }: Source): Passage[] | null {
  const passages: Passage[] = [];
  for (const words of said) {
    const found = laid.find(words, passages.at(-1)?.end ?? 0);
    if (found === null) return null;
    passages.push(found);
  }
  return passages.length === 0 ? null : passages;
}

function nearest(reported: ReportedQuotation, sources: readonly Source[]): Judged {
  const said = wordsOf(reported);
  const near = sources.flatMap((source) => {
    const found = said.map((words) => source.places.nearest(words));
    const likeness = Math.min(...found.map((each) => each?.likeness ?? 0));
    return likeness > 0 ? [{ source, passages: found.flatMap((each) => each?.passage ?? []), likeness }] : [];
  });
  const [best] = near.toSorted((a, b) => b.likeness - a.likeness);
  if (best === undefined) return notFound('no document has words like these');
  const { source, passages } = best;
  const { text } = source.text.text;
  const wanted = passages.map(({ start, end }) => text.slice(start, end)).join(' ');
  const altered = alteration(wanted, said.join(' '), source.document.language);
  return judged(
    source,
    passages,
    altered ?? {
      kind: 'altered',
      source: collapsed(wanted),
      report: collapsed(said.join(' ')),
      changes: [],
      why: 'the words around it are not those of the source',
    },
  );
}

function judged(source: Source, found: readonly Passage[], verdict: Judged['verdict']): Judged {
  const passages = joined(found);
  const place = source.quotation(passages, false).place;
  return { document: source.document.id, place, passage: passages[0] ?? null, verdict };
}
