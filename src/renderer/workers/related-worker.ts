import type { Hash } from '../../shared/model/ids.ts';
import { type Candidate, TextIndex } from '../../shared/relations/text-index.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** What the worker is given, one after another. It keeps what it has read. */
export interface RelatedTask {
  /** Texts that it has not been given before. */
  readonly texts: ReadonlyMap<Hash, PackedText>;
  /** The texts of the library; null while others of them are still to come. */
  readonly library: ReadonlySet<Hash> | null;
}

export type RelatedAnswer = { readonly candidates: readonly Candidate[] } | { readonly error: string };

const index = new TextIndex();

addEventListener('message', ({ data }: MessageEvent<RelatedTask>) => postMessage(answer(data)));

function answer({ texts, library }: RelatedTask): RelatedAnswer {
  try {
    for (const [hash, text] of texts) index.read(hash, unpacked(text));
    if (library === null) return { candidates: [] };
    index.keep(library);
    return { candidates: index.candidates() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
