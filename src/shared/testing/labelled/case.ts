import { z } from 'zod/mini';

/** How a pair came about. `partial`: a passage of one is quoted inside the other. */
export const kinds = [
  'identical',
  'typo',
  'edited-light',
  'edited-medium',
  'edited-heavy',
  'paraphrase',
  'split',
  'merge',
  'partial',
] as const;

export const LabelledPair = z.object({
  l: z.number(),
  r: z.number(),
  kind: z.enum(kinds),
  moved: z.optional(z.boolean()),
  /** Neither right nor wrong. */
  optional: z.optional(z.boolean()),
});
export type LabelledPair = z.infer<typeof LabelledPair>;

/** Two lists of paragraphs and which of them belong together, by index from 0. */
export const LabelledCase = z.object({
  id: z.string(),
  group: z.string(),
  lang: z.string(),
  left: z.array(z.string()),
  right: z.array(z.string()),
  truth: z.array(LabelledPair),
});
export type LabelledCase = z.infer<typeof LabelledCase>;
