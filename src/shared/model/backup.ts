import { z } from 'zod/mini';
import { Hash, Id, Moment } from './ids.ts';
import type { Workspace } from './workspace.ts';

/** On what occasion a workspace was backed up. */
export const BackupWhy = z.enum([
  'opened',
  'daily',
  'asked',
  'before-import',
  'before-restore',
  'before-merge',
  'before-migration',
]);
export type BackupWhy = z.infer<typeof BackupWhy>;

const Count = z.int().check(z.nonnegative());

/** What a workspace holds, in figures. Notes are the annotations that say something. */
export const BackupCounts = z.strictObject({
  documents: Count,
  annotations: Count,
  tags: Count,
  notes: Count,
});
export type BackupCounts = z.infer<typeof BackupCounts>;

/** What a backup says of itself before what it holds. */
export const BackupHead = z.strictObject({
  /** SHA-256 of the text it holds: the same content has the same. */
  text: Hash,
  /** Bytes of that text. */
  textBytes: Count,
  /** Bytes of all that stands behind this head in the file. */
  packedBytes: Count,
  /** Null for a text of a format of its own. */
  counts: z.nullable(BackupCounts),
  /** How far which journal was in it; not in the text, so that the same content is the same text. */
  journal: z.optional(z.nullable(z.strictObject({ id: Id, seq: Count }))),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** The name of a file in `backups/`, which says when and why it was made. */
export const BackupName = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[a-z-]{1,30}\.json\.gz$/));
export type BackupName = z.infer<typeof BackupName>;

/** A backup as a list shows it. */
export const Backup = z.strictObject({
  name: BackupName,
  at: Moment,
  why: BackupWhy,
  /** Of the file. */
  bytes: Count,
  counts: z.nullable(BackupCounts),
  /** SHA-256 of the text it holds; null where it does not say. */
  text: z.nullable(Hash),
  /** What is wrong with it, at the end of the sentence "The backup …"; null where nothing is known to be. */
  damage: z.nullable(z.string()),
});
export type Backup = z.infer<typeof Backup>;

/** O(annotations). */
export function countsIn({ documents, annotations, tags }: Workspace): BackupCounts {
  let notes = 0;
  for (const { note } of annotations) if (note !== '') notes++;
  return { documents: documents.size, annotations: annotations.size, tags: tags.size, notes };
}
