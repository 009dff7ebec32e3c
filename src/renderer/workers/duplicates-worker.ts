import { fingerprintOf } from '../../shared/import/duplicates/fingerprint.ts';
import { type KnownText, KnownTexts, type Resemblance } from '../../shared/import/duplicates/known-texts.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import { WordHashes } from '../../shared/relations/shingles.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** A text that is there, or one that is to come in. */
export interface TextAtHand {
  readonly document: Id;
  /** Hash of its bytes. */
  readonly source: Hash;
  /** Null where it cannot be read. */
  readonly text: PackedText | null;
}

/** Documents to know from now on; ids to know no more; or a file to be told of, and known from then on. */
export type DuplicatesTask =
  | { readonly know: readonly TextAtHand[] }
  | { readonly forget: readonly Id[] }
  | { readonly file: TextAtHand };

export type DuplicatesAnswer =
  | { readonly likest: Resemblance | null }
  | { readonly known: true }
  | { readonly error: string };

const texts = new KnownTexts();
const hashes = new WordHashes();

addEventListener('message', ({ data }: MessageEvent<DuplicatesTask>) => postMessage(answer(data)));

function answer(task: DuplicatesTask): DuplicatesAnswer {
  try {
    if ('forget' in task) for (const document of task.forget) texts.drop(document);
    if ('know' in task) for (const text of task.know) texts.add(known(text, 'library'));
    if (!('file' in task)) return { known: true };
    const file = known(task.file, 'import');
    const likest = texts.likest(file);
    texts.add(file);
    return { likest };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function known({ document, source, text }: TextAtHand, from: KnownText['from']): KnownText {
  return { document, source, from, print: text === null ? null : fingerprintOf(unpacked(text), hashes) };
}
