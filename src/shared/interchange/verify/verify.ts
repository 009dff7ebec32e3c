import type { Document } from '../../model/document.ts';
import type { Carrier } from '../../report/carrier.ts';
import { misattributed } from './attribution.ts';
import { compared } from './compared.ts';
import type { ReadBack, ReportedQuotation } from './reported.ts';
import { searched } from './searched.ts';
import { Sources, type VerifyInput } from './sources.ts';
import { type Judged, notFound } from './verdict.ts';
import { wordsOf } from './words.ts';

export interface Verified extends Judged {
  /** Where in the report it begins: `line 12`, `quotation 3`. */
  readonly at: string;
  /** The words it quotes. */
  readonly words: string;
}

/**
 * Says of each quotation of a report whether it is exactly what the source says, and whether the report says
 * rightly where that is. One with a carrier is compared with the very place it is from; one without is looked for
 * in every document. White space laid out otherwise is no difference. `told` hears how many are done.
 * O(quotations × length of a text), and × documents for those without.
 */
export async function verifyReport(
  { quotations, sources: numbered }: ReadBack,
  input: VerifyInput,
  told: (done: number, total: number) => void = () => undefined,
): Promise<Verified[]> {
  const sources = new Sources(input);
  const verified: Verified[] = [];
  for (const reported of quotations) {
    const { at, carrier } = reported;
    const judged =
      carrier === null ? await searched(reported, sources) : await checked(reported, carrier, sources);
    const words = wordsOf(reported).join(' […] ').replaceAll(/\s+/g, ' ').trim();
    verified.push({ at, words, ...(await misattributed(judged, reported, { sources, numbered })) });
    told(verified.length, quotations.length);
  }
  return verified;
}

/** One that names its source: beside what that has at the place. */
async function checked(reported: ReportedQuotation, carrier: Carrier, sources: Sources): Promise<Judged> {
  const named = sources.documents.filter(({ source }) => source.hash.startsWith(carrier.hash));
  if (named.length === 0) return await ofUnknownFile(reported, carrier, sources);
  const judged: Judged[] = [];
  for (const document of named) {
    const source = await sources.of(document);
    judged.push(
      source === null ? notFound(unreadable(document), document.id) : compared(reported, carrier, source),
    );
  }
  const rank = ['exact', 'altered', 'not found'] as const;
  const [best] = judged.toSorted((a, b) => rank.indexOf(a.verdict.kind) - rank.indexOf(b.verdict.kind));
  return best ?? notFound('');
}

function unreadable({ number }: Document): string {
  return `the stored text of ${number} cannot be read, so nothing can be compared with it`;
}

/** Its words may be in the workspace all the same, read from another file. */
async function ofUnknownFile(
  reported: ReportedQuotation,
  { hash }: Carrier,
  sources: Sources,
): Promise<Judged> {
  const why = `no document of this workspace is the file with the SHA-256 ${hash.slice(0, 16)}…`;
  const found = await searched(reported, sources);
  if (found.verdict.kind !== 'exact') return notFound(why);
  const number = sources.documents.find(({ id }) => id === found.document)?.number ?? '';
  return {
    ...found,
    verdict: { kind: 'not found', why: `${why}; ${number} has the same words at ${found.place}` },
  };
}
