import { z } from 'zod/mini';
import { Patch } from '../../shared/commands/patch.ts';
import { Id, Moment } from '../../shared/model/ids.ts';

/** How far a `workspace.json` is written: everything up to the edit `seq`, of which the last stood in the journal `id`. */
export const JournalMark = z.strictObject({ id: Id, seq: z.int().check(z.nonnegative()) });
export type JournalMark = z.infer<typeof JournalMark>;

/** The first line of a journal: what it is, and which state of which workspace it goes on from. */
export const JournalHeader = z.strictObject({
  id: Id,
  workspace: Id,
  /** Of the records in it. */
  schemaVersion: z.int(),
  /** What `workspace.json` said when the journal was begun; null when it had never had one. */
  after: z.nullable(JournalMark),
});
export type JournalHeader = z.infer<typeof JournalHeader>;

/** What stood there before is known from the lines before, so it is not written. */
const WrittenPatch = z.pipe(
  z.pipe(
    z.looseObject({}),
    z.transform((patch): unknown => ({ ...patch, before: null })),
  ),
  Patch,
);

/** One edit: the records as they are after it. Its `seq` is one more than that of the edit before. */
export const JournalEntry = z.strictObject({
  seq: z.int().check(z.positive()),
  at: Moment,
  patches: z.array(WrittenPatch),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** An entry in its line, with the last edit that was on the disk for certain when the line was written, where it says so. */
export const WrittenEntry = z.extend(JournalEntry, {
  saved: z.optional(z.int().check(z.nonnegative())),
});

/** An entry as it is written, when every edit up to `saved` is on the disk. */
export function written({ seq, at, patches }: JournalEntry, saved = seq - 1): object {
  return { seq, at, saved, patches: patches.map(({ collection, id, after }) => ({ collection, id, after })) };
}
