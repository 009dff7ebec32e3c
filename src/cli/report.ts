import { comparedPair } from '../shared/comparison/options.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import { written } from '../shared/report/formats/written.ts';
import type { ReportInput } from '../shared/report/input.ts';
import { reportModel } from '../shared/report/model.ts';
import { CliError } from './cli-error.ts';
import type { MadeFile } from './made-file.ts';
import { readTexts } from './read-texts.ts';
import { readWorkspace } from './read-workspace.ts';
import type { ReportRequest } from './report-arguments.ts';
import { namedReport, optionsOf } from './report-options.ts';

/** Makes the report that `readout report` asks for. `today` is a plain date, `2026-11-21`. */
export async function makeReport(request: ReportRequest, today: string): Promise<MadeFile> {
  const { workspace, warning } = await readWorkspace(request.workspace);
  const named = namedReport(workspace, request.report);
  const options = optionsOf(workspace, named, request);
  const comparison = options.arrange === 'comparison' ? options.comparison : null;
  const { textOf, warnings } = await readTexts(request.workspace, documentsInOrder(workspace.documents));
  const compared = comparison === null ? null : comparedPair(workspace, comparison, textOf);
  if (comparison !== null && compared === null) {
    throw new CliError(warnings[0] ?? 'The texts of the comparison cannot be read.');
  }
  const links = comparison === null || compared === null ? [] : [{ ...comparison, compared }];
  const input: ReportInput = { workspace, options, texts: named?.texts ?? [], textOf, today, links };
  const content = await written(reportModel(input), input, request.format);
  return { content, warnings: [...(warning === null ? [] : [warning]), ...warnings] };
}
