import { z } from 'zod/mini';

/** What a source can be read as. */
export const Format = z.enum([
  'text',
  'markdown',
  'html',
  'mhtml',
  'eml',
  'docx',
  'odt',
  'rtf',
  'epub',
  'pdf',
]);
export type Format = z.infer<typeof Format>;
