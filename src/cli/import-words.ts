import type { Intake } from '../shared/interchange/intake/intake.ts';
import { addedCounts } from '../shared/interchange/intake/patches.ts';
import { addedWords } from '../shared/interchange/intake/words.ts';
import { counted, listed } from '../shared/wording.ts';
import type { ImportedFile } from './import.ts';

/** What `readout import` prints: a line for each file, then what became of all. */
export function importText(files: readonly ImportedFile[], dryRun: boolean): string {
  return `${[...files.map(line), summary(files, dryRun)].join('\n')}\n`;
}

/** The same as JSON. */
export function importJson(files: readonly ImportedFile[], dryRun: boolean): string {
  const told = files.map((file) => {
    if (file.outcome === 'taken') return takenJson(file);
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
  const head = `${file.outcome.padEnd(9)} ${file.path}:`;
  switch (file.outcome) {
    case 'imported':
      return `${head} ${file.document.number}, “${file.document.title}”`;
    case 'taken':
      return [
        `${head} ${addedWords(file.intake) ?? 'nothing that is certain'}`,
        ...takenDetails(file.intake).map((detail) => `${' '.repeat(10)}${detail}`),
      ].join('\n');
    case 'there':
    case 'failed':
      return `${head} ${file.why}`;
  }
}

/** What there is to know of a file of another program, a line each. */
function takenDetails({ remarks, leftOut, doubtful }: Intake): string[] {
  return [
    ...(doubtful.length === 0
      ? []
      : [
          `not taken: ${counted(doubtful.length, 'annotation')} whose place is uncertain; import it in the window to answer`,
        ]),
    ...leftOut.map(({ what }) => `not taken: ${what}`),
    ...remarks,
  ];
}

function takenJson({ path, outcome, intake }: Extract<ImportedFile, { outcome: 'taken' }>) {
  const { from, known, people, leftOut, remarks, doubtful } = intake;
  const added = addedCounts(intake, new Set());
  return { path, outcome, from, added, known, people, leftOut, remarks, uncertain: doubtful.length };
}

function summary(files: readonly ImportedFile[], dryRun: boolean): string {
  if (files.length === 0) return 'There are no files there. Nothing was imported.';
  const { imported, taken, there, failed } = counts(files);
  const rest = [
    ...(there === 0 ? [] : [`${there.toLocaleString('en')} already there`]),
    ...(failed === 0 ? [] : [`${failed.toLocaleString('en')} failed`]),
  ];
  const came = [
    ...(imported > 0 || taken === 0 ? [counted(imported, 'document')] : []),
    ...(taken === 0
      ? []
      : [`what is certain in ${counted(taken, 'file of another program', 'files of other programs')}`]),
  ];
  const done = `${dryRun ? 'Would import' : 'Imported'} ${listed(came)}`;
  return `${rest.length === 0 ? done : `${done}; ${listed(rest)}`}.`;
}

function counts(files: readonly ImportedFile[]) {
  const of = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome).length;
  return { imported: of('imported'), taken: of('taken'), there: of('there'), failed: of('failed') };
}
