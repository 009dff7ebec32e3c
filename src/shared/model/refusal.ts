import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

/** The analyst does not want an annotation carried over to another document: it is not offered again. */
export const Refusal = z.strictObject({
  id: Id,
  annotation: Id,
  /** Where it is not wanted. */
  document: Id,
  createdAt: Moment,
});
export type Refusal = z.infer<typeof Refusal>;
