import type { ImportFile } from '../../import/reading.ts';
import { empty } from '../../import/refusals.ts';
import { readAnnotationFile } from '../annotations/file.ts';
import type { ForeignAnnotation } from '../annotations/foreign.ts';
import { codebookAlone } from '../refi/import/read-codebook.ts';
import { type ReadProject, readProject } from '../refi/import/read-project.ts';
import { foreignKind } from './kind.ts';

/** A file of another program, read. */
export type ForeignFile =
  | { readonly is: 'project' | 'codebook'; readonly project: ReadProject }
  | { readonly is: 'annotations'; readonly annotations: readonly ForeignAnnotation[] };

/**
 * Reads a REFI-QDA project or codebook, Web Annotations or an export of Hypothesis; what is none of them by its name is
 * taken for annotations in JSON. Throws a ReadoutError that names the file and what is wrong with it.
 */
export async function readForeign(file: ImportFile): Promise<ForeignFile> {
  if (file.bytes.length === 0) throw empty(file.name);
  const is = foreignKind(file.name, '') ?? 'annotations';
  switch (is) {
    case 'project':
      return { is, project: await readProject(file) };
    case 'codebook':
      return { is, project: codebookAlone(file) };
    case 'annotations':
      return { is, annotations: readAnnotationFile(file.name, file.bytes) };
  }
}
