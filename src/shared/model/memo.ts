import { z } from 'zod/mini';
import { longestNote } from './annotation.ts';
import { Id, Moment } from './ids.ts';

/** What the analyst thinks of a thing as a whole: one for the workspace, a document or a tag. */
export const Memo = z.strictObject({
  /** The id of what it is about. */
  id: Id,
  /** Markdown as it was typed; never empty. */
  text: z.string().check(z.minLength(1), z.maxLength(longestNote)),
  author: z.string().check(z.maxLength(200)),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Memo = z.infer<typeof Memo>;
