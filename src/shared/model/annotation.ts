import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

/** A half-open range `[start, end)` of UTF-16 code units in canonical text, on grapheme boundaries. */
export const Passage = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});
export type Passage = z.infer<typeof Passage>;

/** A passage with its words and its neighbourhood (W3C TextQuoteSelector beside the position). */
export const QuotedPassage = z.extend(Passage, {
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});
export type QuotedPassage = z.infer<typeof QuotedPassage>;

/** Longest note accepted, in UTF-16 code units: a book chapter; more is a mistaken paste. */
export const longestNote = 1_000_000;

/** Longest name of who made one, in UTF-16 code units. */
export const longestAuthor = 200;

export const Annotation = z.strictObject({
  id: Id,
  document: Id,
  /** One passage as a rule; several when one thought covers separate words. In text order, disjoint. */
  ranges: z.array(QuotedPassage).check(z.minLength(1)),
  tags: z.array(Id),
  note: z.string().check(z.maxLength(longestNote)),
  /** Who made it. */
  author: z.string().check(z.maxLength(longestAuthor)),
  createdAt: Moment,
  /** Who last changed it; at first who made it. */
  updatedBy: z.string().check(z.maxLength(longestAuthor)),
  updatedAt: Moment,
});
export type Annotation = z.infer<typeof Annotation>;
