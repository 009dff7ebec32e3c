import type { BlockKind } from '../../model/document.ts';
import type { ErrorRecord } from '../../model/errors.ts';
import type { Id } from '../../model/ids.ts';
import type { FactValues } from './fact-values.ts';
import type { How } from '../duplicates/known-texts.ts';
import type { Proposal } from '../proposal.ts';
import type { Extract, ReadingChoice } from '../reading.ts';

/** A file that is to be imported, as the analyst reviews it before anything is added. */
export interface FileReview {
  /** The id its document gets. */
  readonly id: Id;
  /** Without folders. */
  readonly name: string;
  /** Where it lies, as far as that is known; null of what was pasted. */
  readonly path: string | null;
  readonly status: 'waiting' | 'reading' | 'ready' | 'failed';
  /** How the analyst wants it read. */
  readonly choice: ReadingChoice;
  /** What it says; while it is read anew, what it said before. Null before the first reading and after one that failed. */
  readonly extract: Extract | null;
  /** There whenever there is an extract. */
  readonly proposal: Proposal | null;
  readonly edits: ReviewEdits;
  /** What it is the same as, or nearly. */
  readonly duplicate: Likeness | null;
  /** Why it could not be read. */
  readonly problem: ErrorRecord | null;
}

/** What the analyst changed of what was proposed; what is not in here stays as it was found. */
export interface ReviewEdits {
  readonly facts: Partial<FactValues>;
  /** What was typed for a date and cannot be read as one: it waits in its field. */
  readonly unread: Readonly<Partial<Record<'published' | 'statement', string>>>;
  /** Kinds of blocks, by their index in the proposal. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
  /** What is done with a file that is there already; null: as `duplicateChoice` has it. */
  readonly duplicate: DuplicateChoice | null;
  readonly versionOf: Id | null;
  /** Whether its hidden lines are remembered for its outlet. */
  readonly remember: boolean;
  readonly isLeftOut: boolean;
}

export type DuplicateChoice = 'skip' | 'both' | 'version';

export const noEdits: ReviewEdits = {
  facts: {},
  unread: {},
  kinds: new Map(),
  duplicate: null,
  versionOf: null,
  remember: true,
  isLeftOut: false,
};

/** Another document, in the library or in this import, that says the same. */
export interface Likeness {
  readonly document: Id;
  /** Whether it is to be imported too, and not in the library. */
  readonly isOnList: boolean;
  readonly number: string;
  readonly title: string;
  /** The same bytes, the same text, nearly the same text, or much of it. */
  readonly how: How;
  /** How much of the longer text both share, 0 to 1. */
  readonly share: number;
}

/** Whether anything was changed by hand: what would be lost if the review were left. */
export function isEdited({ edits, choice }: FileReview): boolean {
  return (
    edits.kinds.size > 0 ||
    Object.keys(edits.facts).length > 0 ||
    isUnread({ edits }) ||
    edits.duplicate !== null ||
    edits.versionOf !== null ||
    !edits.remember ||
    edits.isLeftOut ||
    choice.encoding !== null ||
    choice.changes !== 'accepted'
  );
}

/** Whether something was typed that cannot be read: it has to be put right before the import. */
export function isUnread({ edits }: Pick<FileReview, 'edits'>): boolean {
  return Object.keys(edits.unread).length > 0;
}
