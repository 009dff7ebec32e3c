import { z } from 'zod/mini';

/** What the program that will be killed is told. */
export const Orders = z.strictObject({
  folder: z.string(),
  seed: z.int(),
  /** Calls every edit saved at once, which is a lie: the harness must notice. */
  isBoasting: z.boolean(),
});
export type Orders = z.infer<typeof Orders>;

/** What it says, a line each. */
export const Word = z.discriminatedUnion('says', [
  /** Open, in this state; with what killed writes left in the folder. */
  z.strictObject({ says: z.literal('opened'), digest: z.string(), left: z.array(z.string()) }),
  z.strictObject({ says: z.literal('unreadable'), reason: z.string() }),
  /** An edit was made and shown. */
  z.strictObject({ says: z.literal('told'), digest: z.string() }),
  /** This edit, counted from the opening, and all before it are called saved. */
  z.strictObject({ says: z.literal('saved'), edit: z.int() }),
  z.strictObject({ says: z.literal('checkpoint') }),
]);
export type Word = z.infer<typeof Word>;
