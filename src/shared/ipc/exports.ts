import { z } from 'zod/mini';
import { Moment } from '../model/ids.ts';

/** A kind of file in the system's dialogs: its name, and the endings of such files. */
export const FileFilter = z.strictObject({
  name: z.string().check(z.maxLength(100)),
  /** Without dots: `md`. */
  extensions: z.array(z.string().check(z.maxLength(10))),
});
export type FileFilter = z.infer<typeof FileFilter>;

/** By what the place of an export is remembered: what is exported, in which format: `report ID html`. */
const ExportKey = z.string().check(z.minLength(1), z.maxLength(5_000));

const Content = z.union([z.string(), z.instanceof(Uint8Array)]);

/** What became of an export to the place of the one before. */
export const ExportedAgain = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('written'), path: z.string() }),
  /** Nothing was exported under this key, or its folder is gone. */
  z.strictObject({ is: z.literal('nowhere') }),
  /** The file is not as the export before left it: nothing was written. */
  z.strictObject({ is: z.literal('changed'), path: z.string() }),
]);
export type ExportedAgain = z.infer<typeof ExportedAgain>;

/** The latest of some exports. */
export const LastExport = z.strictObject({ key: ExportKey, path: z.string(), at: Moment });
export type LastExport = z.infer<typeof LastExport>;

/** Requests that write a file the analyst asked for, whole or not at all. A window names no paths. */
export const exportRequests = {
  /** Asks where with the system's save dialog, beginning where the last one of this key was. Null when cancelled, else the path. */
  exportFile: {
    args: z.tuple([
      z.strictObject({
        /** What it is, in a sentence: `report`, `codebook`. */
        what: z.string().check(z.maxLength(100)),
        name: z.string().check(z.maxLength(255)),
        filter: FileFilter,
        content: Content,
        key: ExportKey,
      }),
    ]),
    answer: z.nullable(z.string()),
  },
  /** Writes to the place of the last export of this key, without asking. */
  exportAgain: {
    args: z.tuple([
      z.strictObject({ what: z.string().check(z.maxLength(100)), content: Content, key: ExportKey }),
    ]),
    answer: ExportedAgain,
  },
  /** The latest export whose key begins with one of these; null where there is none. */
  lastExport: { args: z.tuple([z.array(ExportKey)]), answer: z.nullable(LastExport) },
  /** Shows the file exported last in the system's file manager. */
  showExported: { args: z.tuple([]), answer: z.void() },
} as const;
