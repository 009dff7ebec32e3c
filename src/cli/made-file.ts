import { writeAtomically } from '../main/files/atomic.ts';
import { writingReasonOf } from '../main/files/reasons.ts';
import { CliError } from './cli-error.ts';

/** A file that was made, and what standard error should say beside it. */
export interface MadeFile {
  readonly content: string | Uint8Array;
  readonly warnings: readonly string[];
}

/** Writes a file whole or not at all. Throws a CliError where it cannot be written. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, content);
  } catch (error) {
    throw new CliError(`${path} cannot be written: ${writingReasonOf(error, path)}. Nothing was changed.`);
  }
}
