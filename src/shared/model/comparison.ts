import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

/** A saved pair of documents, A (left) and B (right), with what the analyst says of it. */
export const Comparison = z.strictObject({
  id: Id,
  left: Id,
  right: Id,
  note: z.string().check(z.maxLength(1_000_000)),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Comparison = z.infer<typeof Comparison>;
