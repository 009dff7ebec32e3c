import type { PairColumns } from '../../shared/relations/figures.ts';
import { pairColumns } from '../../shared/relations/pair-columns.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** Two texts, one pair after another. */
export interface PairTask {
  readonly left: PackedText;
  readonly right: PackedText;
}

export type PairAnswer = { readonly columns: PairColumns } | { readonly error: string };

addEventListener('message', ({ data }: MessageEvent<PairTask>) => postMessage(answer(data)));

function answer({ left, right }: PairTask): PairAnswer {
  try {
    return { columns: pairColumns(unpacked(left), unpacked(right)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
