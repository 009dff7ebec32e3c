import type { Passage } from '../../model/annotation.ts';

export type CueKind = 'number' | 'date' | 'name' | 'negation' | 'modal' | 'stance';
export type CueDirection = 'softer' | 'stronger';

/**
 * Words that weigh more than others, exchanged, added or dropped between two wordings.
 * Offsets are UTF-16, in whatever text they were looked for in.
 */
export interface Cue {
  readonly kind: CueKind;
  /** From A to B, where both say the same thing at different strength. */
  readonly direction: CueDirection | null;
  /** The words of each side; null where a side has nothing in their place. */
  readonly left: Passage | null;
  readonly right: Passage | null;
}
