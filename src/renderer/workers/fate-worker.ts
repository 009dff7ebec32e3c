import { align } from '../../shared/alignment/align.ts';
import type { Correction, SideName } from '../../shared/alignment/alignment.ts';
import { Anchoring } from '../../shared/anchoring/anchoring.ts';
import type { Fate } from '../../shared/anchoring/fate.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';

/** First the two texts; then, as often as there is something to ask, passages of one of them. */
export type FateTask =
  | {
      readonly left: DocumentText;
      readonly right: DocumentText;
      readonly language: string;
      readonly corrections: readonly Correction[];
    }
  | { readonly from: SideName; readonly passages: readonly (readonly Passage[])[] };

/** To each question of passages, in order: their fates. */
export type FateAnswer = { readonly fates: readonly Fate[] } | { readonly error: string };

let asked: (from: SideName) => Anchoring = () => {
  throw new Error('The texts are not known');
};

addEventListener('message', ({ data }: MessageEvent<FateTask>) => {
  if ('left' in data) asked = anchoringsOf(data);
  else postMessage(answer(data));
});

function answer({ from, passages }: Extract<FateTask, { readonly from: SideName }>): FateAnswer {
  try {
    const anchoring = asked(from);
    return { fates: passages.map((ranges) => anchoring.fateOf(ranges)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The texts are aligned when the first passage is asked for, and once. */
function anchoringsOf({
  left,
  right,
  language,
  corrections,
}: Extract<FateTask, { readonly left: DocumentText }>) {
  const made = new Map<SideName, Anchoring>();
  const alignment = lazily(() => align(left, right, corrections));
  return (from: SideName): Anchoring => {
    const known = made.get(from) ?? new Anchoring({ alignment: alignment(), left, right, language }, from);
    made.set(from, known);
    return known;
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
