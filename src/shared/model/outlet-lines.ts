import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

/** Lines the analyst hides in the texts of an outlet: its menus and footers, as they are written there. */
export const OutletLines = z.strictObject({
  id: Id,
  /** As the fact of a document names it. One list an outlet. */
  outlet: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Without white space at their ends. */
  lines: z
    .array(z.string().check(z.minLength(1), z.maxLength(2_000)))
    .check(z.minLength(1), z.maxLength(1_000)),
  updatedAt: Moment,
});
export type OutletLines = z.infer<typeof OutletLines>;
