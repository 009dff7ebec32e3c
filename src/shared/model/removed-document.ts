import { z } from 'zod/mini';
import { Annotation } from './annotation.ts';
import { Document } from './document.ts';
import { Id, Moment } from './ids.ts';
import { Memo } from './memo.ts';

/** A document taken out of the library with all that was made of it, kept until it is restored. */
export const RemovedDocument = z.strictObject({
  /** The document's own. */
  id: Id,
  document: Document,
  /** In order of their ids. */
  annotations: z.array(Annotation),
  memo: z.nullable(Memo),
  removedAt: Moment,
});
export type RemovedDocument = z.infer<typeof RemovedDocument>;
