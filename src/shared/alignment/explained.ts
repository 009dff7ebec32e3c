import type { Correction, Row, SharedWords } from './alignment.ts';
import type { Neighbours } from './neighbours.ts';

/** A row before it is known what stands around it and what the analyst says of it. */
export type Draft = Omit<Row, 'evidence' | 'corrected'> & { readonly evidence: SharedWords | null };

/** Adds to rows why they are believed: their neighbours, and the pairs among them that the analyst asserted. */
export function explained(
  drafts: readonly Draft[],
  neighbours: Neighbours,
  corrections: readonly Correction[],
): Row[] {
  const pairs = corrections.filter(({ is }) => is === 'pair');
  return drafts.map((draft) => {
    const corrected = pairs.some(
      ({ left, right }) => draft.left.includes(left) && draft.right.includes(right),
    );
    const evidence = draft.evidence && { ...draft.evidence, neighbours: neighbours.of(draft) };
    return { ...draft, evidence, corrected, confidence: corrected ? 1 : draft.confidence };
  });
}
