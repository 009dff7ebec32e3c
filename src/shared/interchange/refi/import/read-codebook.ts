import type { CodebookEntry } from '../../codebook-entry.ts';
import { codebookOf } from './codebook.ts';
import { parsedCodebook } from './parse-project.ts';

/**
 * The tags of a REFI-QDA codebook (`.qdc`), read leniently: Taguette writes an empty list of sets, which the schema
 * forbids. Sets of codes are left out. Throws a ReadoutError naming the file.
 */
export function readCodebookQdc(name: string, bytes: Uint8Array): CodebookEntry[] {
  return [...codebookOf(parsedCodebook({ name, bytes: new Uint8Array(bytes) })).entries];
}
