import { z } from 'zod/mini';

/** Every error the analyst can meet, by name. Its sentence is made where it happens. */
export const ErrorName = z.enum([
  // commands
  'unknown-record',
  'name-empty',
  'name-taken',
  'note-too-long',
  'passage-invalid',
  'text-missing',
  'nothing-to-undo',
  'digit-taken',
  'parent-invalid',
  'id-taken',
  // the store
  'workspace-missing',
  'workspace-not-a-folder',
  'workspace-damaged',
  'workspace-newer',
  'workspace-read-only',
  'workspace-in-use',
  'workspace-in-use-elsewhere',
  'workspace-exists',
  'no-workspace',
  'merge-refused',
  'import-stale',
  'write-failed',
  'read-failed',
  'backup-failed',
  'backup-damaged',
  // searching
  'expression-invalid',
  'search-too-long',
  // files and reports
  'file-unreadable',
  'file-not-text',
  'file-no-text',
  'file-refused',
  'file-too-large',
  'file-changed',
  'file-too-slow',
  'export-failed',
  'pdf-failed',
  'print-failed',
  'link-refused',
  // the door between window and main
  'request-refused',
  'internal',
]);
export type ErrorName = z.infer<typeof ErrorName>;

/** An error as it crosses from main to a window. `reason` is the system's own word, shown in mono. */
export const ErrorRecord = z.strictObject({
  name: ErrorName,
  message: z.string(),
  reason: z.nullable(z.string()),
});
export type ErrorRecord = z.infer<typeof ErrorRecord>;

/** An error with a name, a sentence for the analyst, and the system's reason where there is one. */
export class ReadoutError extends Error {
  override readonly name: ErrorName;
  readonly reason: string | null;

  constructor(name: ErrorName, message: string, reason: string | null = null) {
    super(message);
    this.name = name;
    this.reason = reason;
  }

  record(): ErrorRecord {
    return { name: this.name, message: this.message, reason: this.reason };
  }
}
