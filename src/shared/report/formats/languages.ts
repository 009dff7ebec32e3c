import type { Id } from '../../model/ids.ts';
import type { ReportPassage } from '../report.ts';

/** The language of a document, as its record says: `zh`. */
export type LanguageOf = (document: Id) => string;

/**
 * The language to mark words with that are not a quotation (a title, a note, a citation): that of the document
 * they are about, where they are written in characters that look otherwise in another language; else none, and they
 * are in the language of the report.
 */
export function languageFor(text: string, language: string | null): string | null {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text) ? language : null;
}

/** The one language of some passages; null where there are several, or none. */
export function languageAmong(passages: readonly ReportPassage[], languageOf: LanguageOf): string | null {
  const [first, ...others] = new Set(passages.map(({ document }) => languageOf(document)));
  return others.length === 0 ? (first ?? null) : null;
}
