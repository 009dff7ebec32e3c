import type { ImportFile } from '../../../import/reading.ts';
import type { CodebookEntry } from '../../codebook-entry.ts';
import { codebookOf } from './codebook.ts';
import { parsedCodebook } from './parse-project.ts';
import type { ReadProject } from './read-project.ts';

/**
 * The tags of a REFI-QDA codebook (`.qdc`), read leniently: Taguette writes an empty list of sets, which the schema
 * forbids. Sets of codes are left out. Throws a ReadoutError naming the file.
 */
export function readCodebookQdc(name: string, bytes: Uint8Array): CodebookEntry[] {
  return [...codebookOf(parsedCodebook({ name, bytes: new Uint8Array(bytes) })).entries];
}

/** The same as a project of codes and nothing else. */
export function codebookAlone(file: ImportFile): ReadProject {
  return {
    name: file.name,
    origin: '',
    about: { description: '', notes: [] },
    codes: parsedCodebook(file),
    sources: [],
    texts: new Map(),
    notes: new Map(),
    links: [],
    others: nothingElse,
  };
}

const nothingElse: ReadProject['others'] = {
  pictures: [],
  recordings: [],
  transcripts: [],
  pdfs: [],
  pictureSelections: [],
  recordingSelections: [],
  pdfRectangles: [],
  sourceCodings: [],
  cases: [],
  sets: [],
  graphs: [],
};
