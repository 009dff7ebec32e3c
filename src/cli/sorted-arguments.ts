import { CliError } from './cli-error.ts';

/** Parts files from options; `takesValue` says which options there are. After `--` all are files. */
export function sorted(
  args: readonly string[],
  takesValue: Readonly<Record<string, boolean>>,
): { files: string[]; flags: ReadonlyMap<string, string> } {
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
