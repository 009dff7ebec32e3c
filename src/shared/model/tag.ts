import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

export const LineStyle = z.enum(['solid', 'dash', 'dots']);
export type LineStyle = z.infer<typeof LineStyle>;

export const Hue = z.enum([
  'brick',
  'indigo',
  'olive',
  'sky',
  'orchid',
  'rust',
  'teal',
  'moss',
  'rose',
  'azure',
  'amber',
  'violet',
]);
export type Hue = z.infer<typeof Hue>;

/** The twelve hues in the order new tags take them, most distinct first, each with its own line. */
export const hues = {
  brick: 'solid',
  indigo: 'dash',
  olive: 'dots',
  sky: 'dots',
  orchid: 'solid',
  rust: 'dots',
  teal: 'dash',
  moss: 'solid',
  rose: 'dash',
  azure: 'solid',
  amber: 'dash',
  violet: 'dots',
} as const satisfies Record<Hue, LineStyle>;

/** Words that suggest a tag. A `regex` runs with a time limit and is never applied by itself. */
export const KeywordRule = z.strictObject({
  pattern: z.string().check(z.minLength(1), z.maxLength(1_000)),
  kind: z.enum(['word', 'phrase', 'regex']),
  matchCase: z.boolean(),
});
export type KeywordRule = z.infer<typeof KeywordRule>;

/** How a tag is drawn: null in a child means its parent's. */
export const TagLook = z.strictObject({ hue: Hue, style: LineStyle });
export type TagLook = z.infer<typeof TagLook>;

/** Longest text of what counts, in UTF-16 code units. */
export const longestDescription = 20_000;

export const Tag = z.strictObject({
  id: Id,
  parent: z.nullable(Id),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Two or three letters that stand for it where colour cannot. */
  code: z.string().check(z.minLength(1), z.maxLength(4)),
  look: z.nullable(TagLook),
  digit: z.nullable(z.int().check(z.minimum(1), z.maximum(9))),
  /** What counts. */
  description: z.string().check(z.maxLength(longestDescription)),
  aliases: z.array(z.string().check(z.minLength(1), z.maxLength(200))),
  rules: z.array(KeywordRule),
  order: z.number(),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Tag = z.infer<typeof Tag>;
