import type { Annotations } from '../../shared/model/annotations.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';

/** A new version of a document that was annotated. */
export interface NewVersion {
  readonly older: Document;
  readonly newer: Document;
  /** Annotations of the older one. */
  readonly count: number;
}

/** Which of the documents that came in are versions of ones with annotations, that can be carried over. */
export function newVersions(
  imported: readonly { readonly id: Id }[],
  documents: ReadonlyMap<Id, Document>,
  annotations: Annotations,
): NewVersion[] {
  return imported.flatMap(({ id }) => {
    const newer = documents.get(id);
    const older = documents.get(newer?.versionOf ?? '');
    const count = older === undefined ? 0 : annotations.in(older.id).size;
    return newer === undefined || older === undefined || count === 0 ? [] : [{ older, newer, count }];
  });
}
