import type { Passage } from '../../shared/model/annotation.ts';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import type { Hash } from '../../shared/model/ids.ts';
import { findAll } from '../../shared/search/find-all.ts';
import type { Query } from '../../shared/search/query.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** What the worker is asked, one after another. It keeps the texts it was given. */
export interface SearchTask {
  readonly query: Query;
  readonly skip: ReadonlySet<BlockKind>;
  readonly documents: readonly { readonly hash: Hash; readonly language: string }[];
  /** Texts of documents that it has not been given before. */
  readonly texts: ReadonlyMap<Hash, PackedText>;
}

export type SearchAnswer =
  /** Told before each document: what takes longer than its limit after this is ended from outside. */
  | { readonly begun: number }
  | { readonly found: readonly (readonly Passage[])[] }
  | { readonly error: string };

const texts = new Map<Hash, DocumentText>();

addEventListener('message', ({ data }: MessageEvent<SearchTask>) => {
  for (const [hash, text] of data.texts) texts.set(hash, unpacked(text));
  tell(answer(data));
});

function answer({ query, skip, documents }: SearchTask): SearchAnswer {
  try {
    const found = documents.map(({ hash, language }, i) => {
      tell({ begun: i });
      const text = texts.get(hash);
      return text === undefined ? [] : findAll(text, query, language, skip);
    });
    return { found };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function tell(told: SearchAnswer): void {
  postMessage(told);
}
