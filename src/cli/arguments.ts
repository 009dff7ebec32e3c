import { CliError } from './cli-error.ts';
import { type ExportRequest, exportRequest } from './export-arguments.ts';
import { type ReportRequest, reportRequest } from './report-arguments.ts';
import { sorted } from './sorted-arguments.ts';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'compare'; readonly left: string; readonly right: string; readonly json: boolean }
  | {
      readonly command: 'import';
      readonly workspace: string;
      /** And folders. */
      readonly files: readonly string[];
      /** Only tells what would be done. */
      readonly dryRun: boolean;
      readonly json: boolean;
    }
  | ReportRequest
  | ExportRequest
  | {
      readonly command: 'verify';
      readonly report: string;
      /** Null: the one that lies nearest to the report. */
      readonly workspace: string | null;
      readonly json: boolean;
    };

/** Reads the arguments after the program's name. Throws a CliError that says which is wrong. */
export function requestOf(args: readonly string[]): Request {
  const [command, ...rest] = args;
  if (command === undefined)
    throw new CliError('Say what to do: compare, import, report, export or verify. See readout --help.');
  if (args.some((arg) => arg === '--help' || arg === '-h') || command === 'help') return { command: 'help' };
  if (command === 'compare') return compareRequest(rest);
  if (command === 'import') return importRequest(rest);
  if (command === 'report') return reportRequest(rest);
  if (command === 'export') return exportRequest(rest);
  if (command === 'verify') return verifyRequest(rest);
  throw new CliError(
    `There is no command “${command}”: it is compare, import, report, export or verify. See readout --help.`,
  );
}

function compareRequest(args: readonly string[]): Request {
  const { files, flags } = sorted(args, { '--json': false });
  const [left, right, extra] = files;
  if (left === undefined || right === undefined) {
    throw new CliError(
      `compare takes two text files, A and B; ${files.length === 0 ? 'none' : 'one'} was given.`,
    );
  }
  if (extra !== undefined) throw new CliError(`compare takes two text files; “${extra}” is one too many.`);
  return { command: 'compare', left, right, json: flags.has('--json') };
}

function importRequest(args: readonly string[]): Request {
  const { files: named, flags } = sorted(args, { '--dry-run': false, '--json': false });
  const [workspace, ...files] = named;
  if (workspace === undefined || files.length === 0)
    throw new CliError(
      `import takes a workspace, NAME.readout, and the files to import; ${workspace === undefined ? 'neither' : 'no file'} was given.`,
    );
  return { command: 'import', workspace, files, dryRun: flags.has('--dry-run'), json: flags.has('--json') };
}

function verifyRequest(args: readonly string[]): Request {
  const { files, flags } = sorted(args, { '--json': false });
  const [report, workspace = null, extra] = files;
  if (report === undefined)
    throw new CliError('verify takes a report, and the workspace it is of; neither was given.');
  if (extra !== undefined)
    throw new CliError(`verify takes one report and one workspace; “${extra}” is one too many.`);
  return { command: 'verify', report, workspace, json: flags.has('--json') };
}
