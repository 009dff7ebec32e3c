import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

/** Words that say one thing more and more strongly: `notes` before `opposes` before `condemns`. */
export const StanceScale = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The weakest level first; words of one level are equally strong. */
  levels: z
    .array(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(500)))
    .check(z.maxLength(50)),
});
export type StanceScale = z.infer<typeof StanceScale>;

/** The stance words of a language as the analyst has them. A language without one has the starting list. */
export const StanceList = z.strictObject({
  id: Id,
  /** The language's own subtag of BCP 47: `en`, `zh`, `ja`. One list a language. */
  language: z.string().check(z.regex(/^[a-z]{2,8}$/)),
  scales: z.array(StanceScale).check(z.maxLength(100)),
  updatedAt: Moment,
});
export type StanceList = z.infer<typeof StanceList>;
