import type { Hash } from '../../shared/model/ids.ts';
import { type Candidate, candidatesOf } from '../../shared/relations/candidates.ts';
import { type Shingled, shingled, WordHashes } from '../../shared/relations/shingles.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** Texts to read; or what was read of all texts of a library, to be related. */
export type RelatedTask =
  | { readonly read: ReadonlyMap<Hash, PackedText> }
  | { readonly library: ReadonlyMap<Hash, Shingled> };

export type RelatedAnswer =
  | { readonly shingled: ReadonlyMap<Hash, Shingled> }
  | { readonly candidates: readonly Candidate[] }
  | { readonly error: string };

const hashes = new WordHashes();

addEventListener('message', ({ data }: MessageEvent<RelatedTask>) => postMessage(answer(data)));

function answer(task: RelatedTask): RelatedAnswer {
  try {
    if ('library' in task) return { candidates: candidatesOf(task.library) };
    return {
      shingled: new Map([...task.read].map(([hash, text]) => [hash, shingled(unpacked(text), hashes)])),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
