import { writtenWhole } from '../shared/interchange/whole.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import type { Moment } from '../shared/model/ids.ts';
import { listed } from '../shared/wording.ts';
import { CliError } from './cli-error.ts';
import type { ExportRequest } from './export-arguments.ts';
import type { MadeFile } from './made-file.ts';
import { readTexts } from './read-texts.ts';
import { readWorkspace } from './read-workspace.ts';

/** Makes the file that `readout export` asks for. Throws a CliError where there is nothing to write. */
export async function makeExport(
  { workspace: folder, format }: ExportRequest,
  now: Moment,
): Promise<MadeFile> {
  const { workspace, warning } = await readWorkspace(folder);
  const removed = Array.from(workspace.removed.values(), ({ document }) => document);
  const { textOf, warnings } = await readTexts(folder, [
    ...documentsInOrder(workspace.documents),
    ...removed,
  ]);
  try {
    const { content, leftOut } = await writtenWhole({ workspace, textOf, now }, format);
    const lacking = leftOut.length === 0 ? [] : [`It cannot hold ${listed(leftOut)}.`];
    return { content, warnings: [...(warning === null ? [] : [warning]), ...warnings, ...lacking] };
  } catch (error) {
    throw error instanceof ReadoutError ? new CliError(error.message) : error;
  }
}
