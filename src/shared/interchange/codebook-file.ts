import { ReadoutError } from '../model/errors.ts';
import { readCodebookCsv } from './codebook-csv.ts';
import { type CodebookEntry, CodebookProblem } from './codebook-entry.ts';
import { readCodebookJson } from './codebook-json.ts';
import { readCodebookQdc } from './refi/import/read-codebook.ts';

/**
 * The tags in a codebook file, JSON, REFI-QDA or CSV as its first letter says. Throws `file-unreadable`
 * naming the file, the line and the reason.
 */
export function readCodebookFile(name: string, bytes: Uint8Array): CodebookEntry[] {
  return inFile(name, () => {
    const text = decoded(bytes);
    if (text.trim() === '') throw new CodebookProblem(null, 'it is empty');
    const entries = /^\s*</.test(text)
      ? readCodebookQdc(name, bytes)
      : /^\s*[{[]/.test(text)
        ? readCodebookJson(text)
        : readCodebookCsv(text);
    if (entries.length === 0) throw new CodebookProblem(null, 'it holds no tags');
    return entries;
  });
}

/** Does something with a codebook file; what is wrong with that is said with its name and line. */
export function inFile<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CodebookProblem)) throw error;
    const where = error.line === null ? name : `${name}, line ${error.line}`;
    throw new ReadoutError('file-unreadable', `${where}: ${error.message}. Nothing was imported.`);
  }
}

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    // The decoder takes the byte order mark off.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CodebookProblem(
      null,
      `it is not text in ${encoding.toUpperCase()}; save it as CSV UTF-8 or JSON`,
    );
  }
}
