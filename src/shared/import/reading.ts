import { z } from 'zod/mini';
import { DocumentText } from '../model/document.ts';
import { FactName } from '../model/evidence.ts';
import { Format } from '../model/format.ts';

export { Format } from '../model/format.ts';

/** How the analyst wants a file read; what is null is detected. */
export const ReadingChoice = z.strictObject({
  /** WHATWG or IANA label, of formats whose bytes do not say theirs. */
  encoding: z.nullable(z.string().check(z.maxLength(100))),
  /** Tracked changes of a word processor: the text as it would be, or as it was. */
  changes: z.enum(['accepted', 'rejected']),
});
export type ReadingChoice = z.infer<typeof ReadingChoice>;

export const asDetected: ReadingChoice = { encoding: null, changes: 'accepted' };

/** How `where` of a hint begins that tells of the file and not of the statement: when it was made, by whom. */
export const fileProperties = 'document properties';

/** A fact the file states about itself outside its text: a page's head, a document's properties, a mail's headers. */
export const Hint = z.strictObject({
  fact: FactName,
  value: z.string(),
  /** Where, in words: `page head, og:title`. */
  where: z.string(),
});
export type Hint = z.infer<typeof Hint>;

/** Why a block is proposed to be hidden. */
export const Reason = z.enum([
  'menu',
  'breadcrumb',
  'caption',
  'share',
  'advert',
  'related',
  'footer',
  'copyright',
  'markup',
  'running-head',
  'page-number',
  'hidden',
  'comment',
  /** The analyst hid this line of this outlet before. */
  'remembered',
  /** It stands in other documents of this outlet. */
  'recurring',
]);
export type Reason = z.infer<typeof Reason>;

/** What a file says, as its format alone tells it: nothing is guessed yet. */
export const Extract = z.strictObject({
  format: Format,
  /** Canonical text; kinds only where the format itself states them (a heading, a list item), else paragraphs. */
  text: DocumentText,
  /** Label of the encoding that was used, `utf-8` where the format leaves no choice. */
  encoding: z.string(),
  /** Characters that stand for bytes that mean nothing in that encoding. */
  invalid: z.int().check(z.nonnegative()),
  hints: z.array(Hint),
  /** Blocks the structure itself shows to be furniture (a page's menus, running heads), by index. */
  furniture: z.array(z.strictObject({ block: z.int().check(z.nonnegative()), reason: Reason })),
  /** Tracked changes there are; null where the format or the file has none. */
  changes: z.nullable(
    z.strictObject({ insertions: z.int().check(z.nonnegative()), deletions: z.int().check(z.nonnegative()) }),
  ),
  /** What the analyst should know of this reading, a sentence each: `3 pictures were left out.` */
  remarks: z.array(z.string()),
});
export type Extract = z.infer<typeof Extract>;

/** A file to read. `name` without folders; the bytes are nobody else's to change. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Tells how far a long reading is: `Page 12 of 300`. Called at least each second of work. */
export type Progress = (done: number, total: number, unit: string) => void;

/**
 * Reads a file of one format. Throws a ReadoutError that names the file: what is wrong, and what
 * to do. Whatever the bytes are, it ends, and holds no more than the limits allow.
 */
export type Reader = (file: ImportFile, choice: ReadingChoice, progress: Progress) => Promise<Extract>;
