import { z } from 'zod/mini';
import { Passage } from './annotation.ts';
import { Id, Moment } from './ids.ts';

/** A tag a keyword rule suggested for some words, and the analyst said no: never suggested there again. */
export const Dismissal = z.strictObject({
  id: Id,
  document: Id,
  tag: Id,
  passage: Passage,
  createdAt: Moment,
});
export type Dismissal = z.infer<typeof Dismissal>;
