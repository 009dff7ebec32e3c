import type { Annotation } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { passagesSheet } from '../report/formats/tables/passages-sheet.ts';
import { csvOfSheet } from '../report/formats/tables/sheet.ts';

/** What a list of annotations can be written as. */
export type ListFormat = 'csv' | 'xlsx';

/** Annotations as a table in the order given, the same a report has: a row each under a row of heads. */
export async function annotationsTable(
  library: Pick<Workspace, 'documents' | 'tags'>,
  annotations: readonly Annotation[],
  textOf: (document: Id) => DocumentText | null,
  format: ListFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const sheet = passagesSheet(library, annotations, textOf);
  if (format === 'csv') return csvOfSheet(sheet);
  return await (await import('../report/formats/tables/xlsx.ts')).xlsxOfSheet(sheet);
}
