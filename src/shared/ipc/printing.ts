import { z } from 'zod/mini';

/** A page of HTML, whole: it can load nothing. */
const Page = z.strictObject({ html: z.string().check(z.minLength(1), z.maxLength(200_000_000)) });

/** Requests that set a page of HTML on paper, in a window nobody sees that runs nothing and reaches nothing. */
export const printRequests = {
  /** The page as a PDF file: tagged, with bookmarks and page numbers, A4 or Letter as is usual here. Throws `pdf-failed`. */
  toPdf: { args: z.tuple([Page]), answer: z.instanceof(Uint8Array) },
  /** Asks with the system's dialog where and how to print the page. Throws `print-failed`. */
  print: { args: z.tuple([Page]), answer: z.enum(['printed', 'cancelled']) },
} as const;
