import { z } from 'zod/mini';

// What pdf.js answers, as far as it is used; the types it comes with leave much of it open.

/** A part of a page's text, as it is streamed; marks of the page's structure have no `str`. */
export const TextChunk = z.object({
  items: z.array(
    z.object({
      str: z.optional(z.string()),
      width: z.number(),
      height: z.number(),
      transform: z.array(z.number()),
      fontName: z.string(),
    }),
  ),
  styles: z.record(z.string(), z.object({ vertical: z.optional(z.boolean()) })),
});

/** Comments, links and form fields of a page. */
export const Annotations = z.array(
  z.object({
    subtype: z.optional(z.nullable(z.string())),
    fieldValue: z.optional(z.unknown()),
    contentsObj: z.optional(z.nullable(z.object({ str: z.optional(z.string()) }))),
  }),
);

/** Attached files by name. */
export const Attachments = z.nullable(z.record(z.string(), z.unknown()));

/** Bookmarks, with those under them. */
export const Outline = z.array(z.object({ title: z.string(), items: z.array(z.unknown()) }));
