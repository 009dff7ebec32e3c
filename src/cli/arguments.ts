import type { ReportOptions } from '../shared/report/options.ts';
import { CliError } from './cli-error.ts';

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
  | {
      readonly command: 'report';
      readonly workspace: string;
      readonly by: ReportOptions['arrange'];
      /** Names or codes; null means all. */
      readonly tags: readonly string[] | null;
      /** File to write; null means standard output. */
      readonly output: string | null;
    }
  | {
      readonly command: 'verify';
      readonly report: string;
      /** Null: the one that lies nearest to the report. */
      readonly workspace: string | null;
      readonly json: boolean;
    };

const arrangements = ['tag', 'document', 'comparison', 'date'] as const;

/** Reads the arguments after the program's name. Throws a CliError that says which is wrong. */
export function requestOf(args: readonly string[]): Request {
  const [command, ...rest] = args;
  if (command === undefined)
    throw new CliError('Say what to do: compare, import, report or verify. See readout --help.');
  if (args.some((arg) => arg === '--help' || arg === '-h') || command === 'help') return { command: 'help' };
  if (command === 'compare') return compareRequest(rest);
  if (command === 'import') return importRequest(rest);
  if (command === 'report') return reportRequest(rest);
  if (command === 'verify') return verifyRequest(rest);
  throw new CliError(
    `There is no command “${command}”: it is compare, import, report or verify. See readout --help.`,
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

function reportRequest(args: readonly string[]): Request {
  const { files, flags } = sorted(args, { '--by': true, '--tags': true, '-o': true, '--output': true });
  const [workspace, extra] = files;
  if (workspace === undefined) throw new CliError('report takes a workspace, NAME.readout; none was given.');
  if (extra !== undefined) throw new CliError(`report takes one workspace; “${extra}” is one too many.`);
  const wanted = flags.get('--by') ?? 'tag';
  const by = arrangements.find((each) => each === wanted);
  if (by === undefined) throw new CliError(`--by takes tag, document, comparison or date, not “${wanted}”.`);
  const tags =
    flags
      .get('--tags')
      ?.split(',')
      .map((name) => name.trim()) ?? null;
  if (tags?.includes('') === true)
    throw new CliError('--tags takes names of tags with commas between them; one is empty.');
  return { command: 'report', workspace, by, tags, output: flags.get('-o') ?? flags.get('--output') ?? null };
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

/** Parts files from options; `takesValue` says which options there are. After `--` all are files. */
function sorted(
  args: readonly string[],
  takesValue: Readonly<Record<string, boolean>>,
): { files: string[]; flags: Map<string, string> } {
  const files: string[] = [];
  const flags = new Map<string, string>();
  for (let k = 0; k < args.length; k++) {
    const arg = args[k] ?? '';
    if (arg === '--') return { files: [...files, ...args.slice(k + 1)], flags };
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const [name = '', inline] = arg.startsWith('--') ? splitOnce(arg) : [arg];
    const valued = takesValue[name];
    if (valued === undefined) throw new CliError(`There is no option ${name} here. See readout --help.`);
    if (flags.has(name)) throw new CliError(`${name} is given twice.`);
    if (!valued && inline !== undefined) throw new CliError(`${name} takes no value.`);
    const value = valued ? (inline ?? args[++k]) : '';
    if (value === undefined || (valued && value === ''))
      throw new CliError(`${name} needs a value after it.`);
    flags.set(name, value);
  }
  return { files, flags };
}

function splitOnce(arg: string): string[] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}
