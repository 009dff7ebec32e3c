import type { Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import type { LookOf } from './runs.ts';

/** How annotations are drawn. Another object means: paint anew. */
export interface Looks {
  readonly lookOf: LookOf;
  /** Whether annotations without a tag are drawn: not while one tag is shown alone. */
  readonly untagged: boolean;
  /** In forced colours, where no hue tells tags apart: the code that stands at the end of a tag's line. */
  readonly codeOf?: (tag: Id) => string;
}

/** What a find has found: passages in order, and which of them is the current one. */
export interface Found {
  readonly passages: readonly Passage[];
  readonly current: number;
}

export const nothingFound: Found = { passages: [], current: -1 };

/** Everything that decides what the painter paints. */
export interface Marking {
  readonly index: AnnotationIndex;
  readonly looks: Looks;
  readonly open: Id | null;
  readonly hovered: Id | null;
  readonly found: Found;
  /** What is selected and drawn by us: while the focus is elsewhere, or beside the browser's own selection. */
  readonly pending: readonly Passage[];
  /** Where something is suggested to stand: in text order. */
  readonly suggested: readonly Passage[];
  /** Whether washes are drawn: in Compare they mean difference, so tags are lines there. */
  readonly washes: boolean;
  /** Distance of the first lane under the baseline box, CSS pixels. */
  readonly firstLane: number;
}
