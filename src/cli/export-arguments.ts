import {
  isWholeFormat,
  type WholeFormat,
  wholeFormatList,
  wholeFormats,
} from '../shared/interchange/whole-format.ts';
import { listed } from '../shared/wording.ts';
import { CliError } from './cli-error.ts';
import { sorted } from './sorted-arguments.ts';

/** A whole workspace for other programs. */
export interface ExportRequest {
  readonly command: 'export';
  readonly workspace: string;
  readonly format: WholeFormat;
  /** File to write; null means standard output. */
  readonly output: string | null;
}

/** Reads what stands behind `readout export`. Throws a CliError that says what is wrong. */
export function exportRequest(args: readonly string[]): ExportRequest {
  const { files, flags } = sorted(args, { '--format': true, '-o': true, '--output': true });
  const [workspace, extra] = files;
  if (workspace === undefined) throw new CliError('export takes a workspace, NAME.readout; none was given.');
  if (extra !== undefined) throw new CliError(`export takes one workspace; “${extra}” is one too many.`);
  const output = flags.get('-o') ?? flags.get('--output') ?? null;
  const format = formatAsked(flags.get('--format'), output);
  if (output === null && format === 'qdpx')
    throw new CliError('qdpx is no text for standard output: say with -o which file to write.');
  return { command: 'export', workspace, format, output };
}

/** By the option, else by the file's ending where that is of one format only. */
function formatAsked(format: string | undefined, output: string | null): WholeFormat {
  const formats = listed(wholeFormatList, 'or');
  if (format !== undefined) {
    if (isWholeFormat(format)) return format;
    throw new CliError(`--format takes ${formats}, not “${format}”.`);
  }
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? '';
  const [only, other] = wholeFormatList.filter((each) => wholeFormats[each].ending === ending);
  if (only === undefined || other !== undefined)
    throw new CliError(`export needs to be told the format, with --format: ${formats}.`);
  return only;
}
