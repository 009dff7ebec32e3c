import {
  formatOfName,
  isReportFormat,
  reportFormatList,
  type WrittenFormat,
} from '../shared/report/formats/format.ts';
import { ReportOptions } from '../shared/report/options.ts';
import { listed } from '../shared/wording.ts';
import { CliError } from './cli-error.ts';
import { sorted } from './sorted-arguments.ts';

/** What of a report is asked for; null, or false, is as the report that is named has it, else as usual. */
export interface ReportRequest {
  readonly command: 'report';
  readonly workspace: string;
  /** The name of a report that the workspace keeps. */
  readonly report: string | null;
  readonly format: WrittenFormat;
  readonly flavour: ReportOptions['flavour'] | null;
  readonly frontMatter: boolean;
  readonly by: ReportOptions['arrange'] | null;
  /** Names or codes. */
  readonly tags: readonly string[] | null;
  readonly match: ReportOptions['match'] | null;
  readonly without: readonly string[] | null;
  /** Numbers. */
  readonly documents: readonly string[] | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly citations: ReportOptions['citationStyle'] | 'none' | null;
  /** File to write; null means standard output. */
  readonly output: string | null;
}

const flagsTaken = {
  '--report': true,
  '--format': true,
  '--flavour': true,
  '--front-matter': false,
  '--by': true,
  '--tags': true,
  '--match': true,
  '--without': true,
  '--documents': true,
  '--from': true,
  '--until': true,
  '--citations': true,
  '-o': true,
  '--output': true,
};

/** Reads what stands behind `readout report`. Throws a CliError that says what is wrong. */
export function reportRequest(args: readonly string[]): ReportRequest {
  const { files, flags } = sorted(args, flagsTaken);
  const [workspace, extra] = files;
  if (workspace === undefined) throw new CliError('report takes a workspace, NAME.readout; none was given.');
  if (extra !== undefined) throw new CliError(`report takes one workspace; “${extra}” is one too many.`);
  const output = flags.get('-o') ?? flags.get('--output') ?? null;
  const { arrange, match, flavour, citationStyle } = ReportOptions.shape;
  return {
    command: 'report',
    workspace,
    report: flags.get('--report') ?? null,
    format: formatAsked(flags.get('--format'), output),
    flavour: choice(flags, '--flavour', flavour.def.innerType.options),
    frontMatter: flags.has('--front-matter'),
    by: choice(flags, '--by', arrange.options),
    tags: names(flags, '--tags', 'names of tags'),
    match: choice(flags, '--match', match.def.innerType.options),
    without: names(flags, '--without', 'names of tags'),
    documents: names(flags, '--documents', 'numbers of documents'),
    from: day(flags, '--from'),
    until: day(flags, '--until'),
    citations: choice(flags, '--citations', [...citationStyle.def.innerType.options, 'none']),
    output,
  };
}

/** By the option, else by the file's ending, else Markdown. */
function formatAsked(format: string | undefined, output: string | null): WrittenFormat {
  const asked = format ?? (output === null ? null : formatOfName(output)) ?? 'md';
  if (!isReportFormat(asked)) {
    const formats = reportFormatList.filter((each) => each !== 'pdf');
    throw new CliError(`--format takes ${listed(formats, 'or')}, not “${asked}”.`);
  }
  if (asked === 'pdf')
    throw new CliError('PDF is printed by the window: export it there, or write html and print that.');
  if (output === null && (asked === 'docx' || asked === 'xlsx'))
    throw new CliError(`${asked} is no text for standard output: say with -o which file to write.`);
  return asked;
}

function choice<T extends string>(
  flags: ReadonlyMap<string, string>,
  flag: string,
  values: readonly T[],
): T | null {
  const asked = flags.get(flag);
  if (asked === undefined) return null;
  const value = values.find((each) => each === asked);
  if (value === undefined) throw new CliError(`${flag} takes ${listed(values, 'or')}, not “${asked}”.`);
  return value;
}

function names(flags: ReadonlyMap<string, string>, flag: string, what: string): readonly string[] | null {
  const list = flags
    .get(flag)
    ?.split(',')
    .map((name) => name.trim());
  if (list?.includes('') === true)
    throw new CliError(`${flag} takes ${what} with commas between them; one is empty.`);
  return list ?? null;
}

function day(flags: ReadonlyMap<string, string>, flag: string): string | null {
  const asked = flags.get(flag) ?? null;
  if (asked !== null && !ReportOptions.shape.from.safeParse(asked).success)
    throw new CliError(`${flag} takes a day, 2023-11-17, not “${asked}”.`);
  return asked;
}
