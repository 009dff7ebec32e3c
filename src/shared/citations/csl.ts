import type { Document, StatementDate } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { sourceFile } from './source-file.ts';

/** A record of CSL-JSON 1.0.2, as Zotero and Pandoc read it. */
export interface CslRecord {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article-newspaper' | 'document';
  readonly title: string;
  /** Whole names, never taken apart: `王小明` has no comma in it. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly 'event-date'?: CslDate;
  readonly 'event-place'?: string;
  readonly language: string;
  readonly number: string;
  readonly keyword?: string;
  readonly note: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
  readonly circa?: true;
}

/** The documents as CSL-JSON. `keys`: of `citekeys`, for all documents of the workspace. */
export function cslJson(documents: readonly Document[], keys: ReadonlyMap<Id, string>): string {
  return `${JSON.stringify(
    documents.map((document) => cslRecord(document, keys)),
    null,
    1,
  )}\n`;
}

export function cslRecord(document: Document, keys: ReadonlyMap<Id, string>): CslRecord {
  const { id, number, title, published, statement, place, language, speakers } = document;
  const { author, container } = publication(document);
  const key = keys.get(id) ?? id;
  return {
    id: key,
    'citation-key': key,
    type: container === null ? 'document' : 'article-newspaper',
    title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    ...(statement === null ? {} : { 'event-date': cslDate(statement) }),
    ...(place === null ? {} : { 'event-place': place }),
    language,
    number,
    ...(speakers.length === 0 ? {} : { keyword: speakers.join(', ') }),
    note: sourceFile(document),
  };
}

/** Who wrote a document, as far as stated, and what it was published in; an agency that publishes itself wrote it. */
export function publication({ agency, outlet }: Pick<Document, 'agency' | 'outlet'>): {
  readonly author: string | null;
  readonly container: string | null;
} {
  if (agency !== null && agency === outlet) return { author: agency, container: null };
  return { author: agency, container: outlet };
}

/** Year, month and day as far as they are known. */
export function datePartsOf({ date, precision }: StatementDate): number[] {
  return date.split('-').slice(0, { year: 1, month: 2, day: 3 }[precision]).map(Number);
}

function cslDate(date: StatementDate): CslDate {
  return { 'date-parts': [datePartsOf(date)], ...(date.inferred ? { circa: true as const } : {}) };
}
