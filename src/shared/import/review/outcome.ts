import type { FileReview } from './file-review.ts';
import { comesIn, duplicateChoice } from './status.ts';

/** What became of the files of an import. */
export interface ImportOutcome {
  readonly imported: number;
  /** Files that came in as nothing, each with why. */
  readonly there: readonly FileOutcome[];
  readonly failed: readonly FileOutcome[];
  readonly leftOut: readonly FileOutcome[];
}

export interface FileOutcome {
  readonly name: string;
  readonly why: string;
}

/** What becomes of files as they stand: those that come in, are there already, failed, were left out. */
export function outcomeOf(files: readonly FileReview[]): ImportOutcome {
  const outcome: { [K in Exclude<keyof ImportOutcome, 'imported'>]: FileOutcome[] } = {
    there: [],
    failed: [],
    leftOut: [],
  };
  for (const file of files) {
    const { name, duplicate, problem, status, edits } = file;
    if (edits.isLeftOut) outcome.leftOut.push({ name, why: problem?.message ?? 'Left out by you.' });
    else if (status === 'failed')
      outcome.failed.push({ name, why: problem?.message ?? 'It cannot be read.' });
    else if (status !== 'ready') outcome.leftOut.push({ name, why: 'It was not read yet.' });
    else if (duplicate !== null && duplicateChoice(file) === 'skip')
      outcome.there.push({ name, why: `The same as ${duplicate.number}, “${duplicate.title}”.` });
  }
  return { imported: files.filter(comesIn).length, ...outcome };
}

/** `Imported 480, 12 already there, 8 failed`. */
export function outcomeSentence({ imported, there, failed, leftOut }: ImportOutcome): string {
  return [
    `Imported ${imported.toLocaleString('en')}`,
    ...(there.length === 0 ? [] : [`${there.length.toLocaleString('en')} already there`]),
    ...(failed.length === 0 ? [] : [`${failed.length.toLocaleString('en')} failed`]),
    ...(leftOut.length === 0 ? [] : [`${leftOut.length.toLocaleString('en')} left out`]),
  ].join(', ');
}

/** The whole outcome as text to copy: the sentence, then a line for each file that did not come in. */
export function outcomeText(outcome: ImportOutcome): string {
  const lines = [...outcome.there, ...outcome.failed, ...outcome.leftOut].map(
    ({ name, why }) => `${name}: ${why}`,
  );
  return [outcomeSentence(outcome), ...lines].join('\n');
}

/** What is said under a file that cannot be read: that the others do not wait for it. */
export function restSentence(files: readonly FileReview[], failed: FileReview): string | null {
  const others = files.filter((file) => file.id !== failed.id);
  const ready = others.filter(({ status }) => status === 'ready').length;
  if (ready === 0) return null;
  if (ready === others.length)
    return ready === 1
      ? 'The other file is ready. Importing it does not wait for this one.'
      : `The other ${ready.toLocaleString('en')} files are ready. Importing them does not wait for this one.`;
  return `${ready.toLocaleString('en')} of the other ${others.length.toLocaleString('en')} files are ready. Importing them does not wait for this one.`;
}

/** How far the reading of files is. */
export function readingProgress(files: readonly FileReview[]): {
  readonly done: number;
  readonly total: number;
} {
  const done = files.filter(({ status }) => status === 'ready' || status === 'failed').length;
  return { done, total: files.length };
}
