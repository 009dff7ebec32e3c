import type { Passage } from '../../model/annotation.ts';
import type { Id } from '../../model/ids.ts';
import type { Change } from './changes.ts';

/** What is said of a quotation. */
export type Verdict =
  /** Every character is the source's. */
  | { readonly kind: 'exact' }
  | Altered
  /** Why, as a sentence goes on. */
  | { readonly kind: 'not found'; readonly why: string };

/** It is from there, but not as it is there. */
export interface Altered {
  readonly kind: 'altered';
  /** What the source says, and what the report says for it: what is quoted, or all that is shown where only the words around it differ. */
  readonly source: string;
  readonly report: string;
  /** Empty where it is what the report says about the quotation that is wrong. */
  readonly changes: readonly Change[];
  /** What else is to be said of it, as a sentence goes on; may be empty. */
  readonly why: string;
}

/** A verdict, and where the source has the words. */
export interface Judged {
  readonly document: Id | null;
  /** `¶8`; empty where they were not found. */
  readonly place: string;
  /** UTF-16, in the document's text: the first stretch of them; null where they were not found. */
  readonly passage: Passage | null;
  readonly verdict: Verdict;
}

export function notFound(why: string, document: Id | null = null): Judged {
  return { document, place: '', passage: null, verdict: { kind: 'not found', why } };
}
