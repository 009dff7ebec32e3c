import type { Document } from '../../model/document.ts';
import type { Hash } from '../../model/ids.ts';
import { cleanFacts, keptEvidence } from './fact-values.ts';
import type { FileReview } from './file-review.ts';
import { duplicateChoice } from './status.ts';

/** Where a file was stored, and where its document stands in the library. */
export interface Stored {
  readonly hashes: { readonly source: Hash; readonly text: Hash };
  /** Bytes of the file. */
  readonly size: number;
  readonly number: string;
  readonly order: number;
}

/** The document a reviewed file becomes. Throws where it was not read. */
export function documentOf(
  file: FileReview,
  { hashes, size, number, order }: Stored,
): Omit<Document, 'addedAt' | 'updatedAt'> {
  const { extract, choice, edits, duplicate } = file;
  if (extract === null) throw new Error(`${file.name} was not read`);
  const facts = cleanFacts(file);
  const isVersion = duplicateChoice(file) === 'version';
  return {
    ...facts,
    id: file.id,
    number,
    speakers: [...facts.speakers],
    order,
    source: {
      hash: hashes.source,
      name: file.name,
      bytes: size,
      encoding: extract.encoding,
      format: extract.format,
      changes: choice.changes,
    },
    text: hashes.text,
    versionOf: edits.versionOf ?? (isVersion ? (duplicate?.document ?? null) : null),
    evidence: keptEvidence(file),
  };
}
