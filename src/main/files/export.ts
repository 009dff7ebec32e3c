import { ReadoutError } from '../../shared/model/errors.ts';
import { writeAtomically } from './atomic.ts';
import { detailOf, writingReasonOf } from './reasons.ts';

/** Writes what the analyst exports, a `report` say, whole or not at all. Throws `export-failed`, and then the file holds what it held. */
export async function exportFile(path: string, content: string | Uint8Array, what: string): Promise<void> {
  try {
    await writeAtomically(path, content);
  } catch (error) {
    throw new ReadoutError(
      'export-failed',
      `The ${what} was not exported to ${path}: ${writingReasonOf(error, path)}. A file of that name, if there was one, is unchanged.`,
      detailOf(error),
    );
  }
}
