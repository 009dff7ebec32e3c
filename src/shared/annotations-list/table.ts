import type { Annotation } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { passagesSheet } from '../report/formats/tables/passages-sheet.ts';
import { csvOfSheet } from '../report/formats/tables/sheet.ts';

/** Annotations as a CSV table in the order given, the same a report has: a row each under a row of heads. */
export function annotationsCsv(
  library: Pick<Workspace, 'documents' | 'tags'>,
  annotations: readonly Annotation[],
  textOf: (document: Id) => DocumentText | null,
): string {
  return csvOfSheet(passagesSheet(library, annotations, textOf));
}
