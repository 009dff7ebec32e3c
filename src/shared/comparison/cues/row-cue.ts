import type { Passage } from '../../model/annotation.ts';
import type { CueDirection, CueKind } from './cue.ts';

/** A cue in a comparison: where it stands in each document's canonical text (UTF-16), and its words. */
export interface RowCue {
  readonly kind: CueKind;
  /** From A to B. */
  readonly direction: CueDirection | null;
  /** A passage for each block it reaches into; empty where a side has nothing in its place. */
  readonly left: readonly Passage[];
  readonly right: readonly Passage[];
  readonly words: { readonly left: string; readonly right: string };
}

/** Why a row is worth a look, each reason once, the strength of words first: `softer`, `number`. */
export function cueLabels(cues: readonly RowCue[]): string[] {
  const labels = cues
    .toSorted((a, b) => Number(a.direction === null) - Number(b.direction === null))
    .map(({ kind, direction }) => direction ?? kind);
  return [...new Set(labels)];
}

/** All cues of a row in words: `softer: strongly opposes, in B notes; number: 300, in B 3,000`. */
export function cuesSaid(cues: readonly RowCue[]): string {
  return cues
    .map(({ kind, direction, words: { left, right } }) => `${direction ?? kind}: ${exchange(left, right)}`)
    .join('; ');
}

function exchange(left: string, right: string): string {
  if (right === '') return `${left}, only in A`;
  return left === '' ? `${right}, only in B` : `${left}, in B ${right}`;
}
