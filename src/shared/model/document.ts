import { z } from 'zod/mini';
import { FactEvidence } from './evidence.ts';
import { Format } from './format.ts';
import { Hash, Id, Moment } from './ids.ts';

export const BlockKind = z.enum([
  'title',
  'heading',
  'byline',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'footnote',
  'furniture',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** A half-open range of canonical text in UTF-16 code units, without white space at its ends. */
export const Block = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  kind: BlockKind,
});
export type Block = z.infer<typeof Block>;

/** Where a page of the source begins in canonical text, a UTF-16 offset, and what is printed on it or its number. */
export const PageMark = z.strictObject({
  start: z.int().check(z.nonnegative()),
  label: z.string().check(z.minLength(1), z.maxLength(40)),
});
export type PageMark = z.infer<typeof PageMark>;

/** What a document says: its canonical text and the blocks in it. Never edited. */
export const DocumentText = z
  .strictObject({ text: z.string(), blocks: z.array(Block), pages: z.optional(z.array(PageMark)) })
  .check(
    z.refine(({ text, blocks }) => {
      let end = 0;
      for (const block of blocks) {
        if (block.start < end || block.end <= block.start || block.end > text.length) return false;
        if (/\S/.test(text.slice(end, block.start))) return false;
        if (/^\s|\s$/.test(text.slice(block.start, block.end))) return false;
        end = block.end;
      }
      return !/\S/.test(text.slice(end));
    }, 'Blocks must cover all text but white space, in order'),
    z.refine(
      ({ text, pages = [] }) =>
        pages.every(({ start }, i) => start >= (pages[i - 1]?.start ?? 0) && start <= text.length),
      'Pages must begin within the text, in order',
    ),
  );
export type DocumentText = z.infer<typeof DocumentText>;

/** A plain date, as a statement gives it: how precise it is and whether a part of it is inferred. */
export const StatementDate = z.strictObject({
  /** `2023-11-16`; month or day are 01 where the precision does not reach them. */
  date: z.iso.date(),
  /** Local time as printed, `15:27` or `09:33:20`. */
  time: z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}(:\d{2})?$/))),
  precision: z.enum(['day', 'month', 'year']),
  inferred: z.boolean(),
});
export type StatementDate = z.infer<typeof StatementDate>;

/** One imported statement: its facts, and the hashes under which its bytes and text lie. */
export const Document = z.strictObject({
  id: Id,
  /** How the analyst names it in short: `001`. */
  number: z.string().check(z.minLength(1), z.maxLength(16)),
  title: z.string().check(z.minLength(1), z.maxLength(2_000)),
  deck: z.nullable(z.string().check(z.maxLength(2_000))),
  outlet: z.nullable(z.string().check(z.maxLength(500))),
  agency: z.nullable(z.string().check(z.maxLength(500))),
  published: z.nullable(StatementDate),
  /** When and where what it reports took place. */
  statement: z.nullable(StatementDate),
  place: z.nullable(z.string().check(z.maxLength(500))),
  /** BCP 47. */
  language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
  speakers: z.array(z.string().check(z.minLength(1), z.maxLength(500))),
  /** Heading it stands under in the library. */
  group: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
  order: z.number(),
  source: z.strictObject({
    hash: Hash,
    name: z.string().check(z.minLength(1), z.maxLength(1_000)),
    bytes: z.int().check(z.nonnegative()),
    encoding: z.string().check(z.maxLength(100)),
    format: Format,
    /** How its tracked changes were read. */
    changes: z.enum(['accepted', 'rejected']),
  }),
  /** Hash of the stored text: `texts/<hash>.json`. */
  text: Hash,
  versionOf: z.nullable(Id),
  /** Where its facts were read; of one the analyst wrote there is none. */
  evidence: z.array(FactEvidence),
  addedAt: Moment,
  /** When its facts, its place or the kinds of its blocks were last changed. */
  updatedAt: Moment,
});
export type Document = z.infer<typeof Document>;
