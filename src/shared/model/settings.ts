import { z } from 'zod/mini';

/** What holds for the program on this machine, whatever workspace is open. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['S', 'M', 'L', 'XL']),
  /** Characters a line of the reading sheet holds, about. */
  measure: z.int().check(z.minimum(56), z.maximum(76)),
  /** Single-letter keys may be switched off (WCAG 2.1.4). */
  letterKeys: z.boolean(),
  /** Language words and sentences are told apart in, BCP 47; null: each document's own. */
  segmentation: z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))),
  /** Whether keyword rules suggest tags in the margin. */
  suggestions: z.prefault(z.boolean(), true),
  /** Name kept with each annotation. */
  author: z.string().check(z.maxLength(200)),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 'M',
  measure: 66,
  letterKeys: true,
  segmentation: null,
  suggestions: true,
  author: '',
};
