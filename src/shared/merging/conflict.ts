import type { Patch } from '../commands/patch.ts';
import type { Id, Moment } from '../model/ids.ts';

/** Whose version of a field the merged record has; `both`: the two texts, one after the other. */
export type Taken = 'ours' | 'theirs' | 'both';

/** A field both sides changed, each in another way; or a record one side removed and the other changed. */
export interface Conflict {
  readonly collection: Patch['collection'];
  readonly id: Id;
  /** Name of the field; `removed` where it is about whether the record is there: its values are then true or false. */
  readonly field: string;
  readonly ours: Version;
  readonly theirs: Version;
  readonly taken: Taken;
  /** Whether it is a text of which both may be kept, one after the other. */
  readonly canJoin: boolean;
}

/** One side's version of a field, who changed the record last there, and when; null where that is not known. */
export interface Version {
  readonly value: unknown;
  readonly by: string | null;
  readonly at: Moment | null;
}

/** What neither side did, and had to be done so that the merged workspace is sound: a number given anew, say. */
export interface Adjustment {
  readonly collection: Patch['collection'];
  readonly id: Id;
  /** Name of the field; `removed` where the record had to go, or had to stay. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Decides a conflict, which comes with the version that was edited last as `taken`. */
export type Choose = (conflict: Conflict) => Taken;

/** Takes what was edited last. */
export const newestEdit: Choose = ({ taken }) => taken;
