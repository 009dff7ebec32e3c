import { dirname } from 'node:path';

/** What the system's error codes mean, in words that end a sentence. */
const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'this program may not write there',
  EPERM: 'this program may not write there',
  ENOENT: 'it is no longer there',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EIO: 'the disk reported an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program holds it',
  ENAMETOOLONG: 'its name is too long',
  // Readout's own: who may write to a workspace folder.
  ETAKEN: 'another Readout took it over',
  EUNLOCKED: 'its lock was removed',
  EOUTSIDE: 'it was changed outside Readout',
  EREADING: 'it is open for reading only',
};

/** The system's code of an error, such as `ENOSPC`; null where it has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Why something failed, as the end of a sentence: `the disk is full`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code === null ? undefined : words[code]) ?? 'the system refused it';
}

/** Why a file could not be written, as the end of a sentence. What is missing then is its folder. */
export function writingReasonOf(error: unknown, path: string): string {
  return codeOf(error) === 'ENOENT' ? `the folder ${dirname(path)} does not exist` : reasonOf(error);
}

/** The system's own word for it, shown in mono. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
