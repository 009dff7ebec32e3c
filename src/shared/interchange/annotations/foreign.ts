import type { Id, Moment } from '../../model/ids.ts';

/** Where a passage is said to stand, counted as the other program counts: in a text that may not be ours. */
export interface ForeignPosition {
  readonly counted: 'code points' | 'UTF-16';
  readonly start: number;
  /** Excluded. */
  readonly end: number;
}

/** What of which document an annotation is on. Without words and without a position: the document as a whole. */
export interface ForeignTarget {
  /** The address or name of the document. */
  readonly source: string;
  /** What the document is called, as far as the file says. */
  readonly titles: readonly string[];
  /** SHA-256 of the document's file, where the file of annotations says it. */
  readonly hash: string | null;
  readonly words: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly position: ForeignPosition | null;
}

/** An annotation as a file of another program has it, before anything of it is placed. */
export interface ForeignAnnotation {
  /** What the file calls it. */
  readonly name: string;
  /** That as a UUID, where it is one. */
  readonly id: Id | null;
  readonly targets: readonly ForeignTarget[];
  /** Names, with what they stand inside in front: `Trade / Decoupling`. */
  readonly tags: readonly { readonly name: string; readonly id: Id | null }[];
  readonly note: string;
  /** The annotation this one answers, as the file calls it. */
  readonly answers: string | null;
  readonly author: string;
  readonly createdAt: Moment | null;
  readonly updatedBy: string;
  readonly updatedAt: Moment | null;
}

/** A moment however a file writes it, or null where it is none. */
export function momentOf(written: unknown): Moment | null {
  if (typeof written !== 'string' || !/^\d{4}-\d{2}/.test(written)) return null;
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999 ? null : moment.toISOString();
}
