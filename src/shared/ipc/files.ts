import { z } from 'zod/mini';
import { ErrorRecord, ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';

/** Bytes of the largest file that is read. */
export const largestFile = 250 * 1024 * 1024;

/** Files offered at once: what is beyond is told of, not read. */
export const mostFiles = 5_000;

/** A file the analyst chose, to be read by its id: a window names no paths. */
export const FileOffer = z.strictObject({
  id: Id,
  /** Without folders. */
  name: z.string(),
  path: z.string(),
  /** Why it cannot be read, where that is known already: it is a link, a device. */
  problem: z.nullable(ErrorRecord),
});
export type FileOffer = z.infer<typeof FileOffer>;

/** Of a file of more bytes than are read. */
export function fileTooLarge(name: string, bytes: number): ReadoutError {
  const mega = (size: number): string => `${Math.round(size / 1_000_000).toLocaleString('en')} MB`;
  return new ReadoutError(
    'file-too-large',
    `${name} has ${mega(bytes)}; files of up to ${mega(largestFile)} can be imported. Split it, or save its text alone.`,
  );
}

/** Of the first file or folder beyond those that are offered at once. */
export function tooManyFiles(name: string): ReadoutError {
  return new ReadoutError(
    'file-refused',
    `Not more than ${mostFiles.toLocaleString('en')} files can be imported at once. What comes after ${name} was left out; import it next.`,
  );
}

/** Requests about files to be imported. Bytes are read in main and looked at in the window only. */
export const fileRequests = {
  /** Asks for files with the system's dialog. */
  chooseFiles: { args: z.tuple([]), answer: z.array(FileOffer) },
  /** Asks for a folder with the system's dialog: all files in it and below, none behind a link. */
  chooseFolder: { args: z.tuple([]), answer: z.array(FileOffer) },
  /** Asks where a file lies that could not be read. Null when the dialog was cancelled. */
  findFile: { args: z.tuple([z.string().check(z.maxLength(1_000))]), answer: z.nullable(FileOffer) },
  /** The bytes of a file that was offered, whole and as they stood at one moment. */
  readFile: { args: z.tuple([Id]), answer: z.instanceof(Uint8Array) },
  /** Pastes into the window, as the keys do: it gets a paste event. */
  paste: { args: z.tuple([]), answer: z.void() },
} as const;
