import type { LanguageOf } from '../languages.ts';
import type { Footnotes } from './footnotes.ts';
import type { Links } from './links.ts';

/** What all paragraphs of a document share. */
export interface Book {
  readonly links: Links;
  readonly footnotes: Footnotes;
  /** BCP 47; `und` where it is not known. */
  readonly languageOf: LanguageOf;
}
