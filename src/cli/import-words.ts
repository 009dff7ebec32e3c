import { counted, listed } from '../shared/wording.ts';
import type { ImportedFile } from './import.ts';

/** What `readout import` prints: a line for each file, then what became of all. */
export function importText(files: readonly ImportedFile[], dryRun: boolean): string {
  return `${[...files.map(line), summary(files, dryRun)].join('\n')}\n`;
}

/** The same as JSON. */
export function importJson(files: readonly ImportedFile[], dryRun: boolean): string {
  const told = files.map((file) => {
    if (file.outcome !== 'imported') return file;
    const { number, title, outlet, agency, published, place, language, speakers, source } = file.document;
    const facts = { number, title, outlet, agency, published, place, language, speakers, source };
    return Object.assign({ path: file.path, outcome: file.outcome }, facts);
  });
  return `${JSON.stringify({ dryRun, ...counts(files), files: told }, null, 2)}\n`;
}

/** 0: everything is in; 1: some files failed; 2: nothing could be done. */
export function importExitCode(files: readonly ImportedFile[]): 0 | 1 | 2 {
  const { failed } = counts(files);
  return failed === 0 && files.length > 0 ? 0 : failed === files.length ? 2 : 1;
}

function line(file: ImportedFile): string {
  return file.outcome === 'imported'
    ? `${'imported'.padEnd(9)} ${file.path}: ${file.document.number}, “${file.document.title}”`
    : `${file.outcome.padEnd(9)} ${file.path}: ${file.why}`;
}

function summary(files: readonly ImportedFile[], dryRun: boolean): string {
  if (files.length === 0) return 'There are no files there. Nothing was imported.';
  const { imported, there, failed } = counts(files);
  const rest = [
    ...(there === 0 ? [] : [`${there.toLocaleString('en')} already there`]),
    ...(failed === 0 ? [] : [`${failed.toLocaleString('en')} failed`]),
  ];
  const done = `${dryRun ? 'Would import' : 'Imported'} ${counted(imported, 'document')}`;
  return `${rest.length === 0 ? done : `${done}; ${listed(rest)}`}.`;
}

function counts(files: readonly ImportedFile[]) {
  const of = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome).length;
  return { imported: of('imported'), there: of('there'), failed: of('failed') };
}
