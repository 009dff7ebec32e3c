import { z } from 'zod/mini';

/** The facts of a document that are read off its text. */
export const FactName = z.enum([
  'number',
  'title',
  'deck',
  'outlet',
  'agency',
  'published',
  'statement',
  'place',
  'language',
  'speakers',
  'group',
]);
export type FactName = z.infer<typeof FactName>;

/** Where a fact was read: stated in so many words, or inferred from them. */
export const Evidence = z.strictObject({
  how: z.enum(['stated', 'inferred']),
  /** The words it was read off: a half-open range of canonical text in UTF-16; null where it is not in the text. */
  from: z.nullable(
    z.strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.positive()) }),
  ),
  /** In a few words, to stand under the fact: `dateline`, `"Updated"`, `copyright line`, `page head, og:title`. */
  why: z.string().check(z.maxLength(300)),
});
export type Evidence = z.infer<typeof Evidence>;

/** Evidence of one fact, as a document keeps it. */
export const FactEvidence = z.strictObject({ fact: FactName, ...Evidence.def.shape });
export type FactEvidence = z.infer<typeof FactEvidence>;
