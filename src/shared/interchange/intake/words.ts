import { counted, listed } from '../../wording.ts';
import { type Doubtful, type Intake, intakeKinds, type IntakeKind } from './intake.ts';
import { addedCounts } from './patches.ts';

const nouns: Readonly<Record<IntakeKind, string>> = {
  documents: 'document',
  tags: 'tag',
  annotations: 'annotation',
  memos: 'memo',
};

/** `158 annotations by cp`, `3 annotations, unsigned`: who made what is new, a phrase each. */
export function peopleWords({ people }: Intake): string[] {
  return people.map(({ name, annotations }) => {
    const what = counted(annotations, 'annotation');
    return name === '' ? `${what} without a name` : `${what} by ${name}`;
  });
}

const noneAccepted: ReadonlySet<string> = new Set();

/** `2 documents, 262 tags and 158 annotations`, with the doubtful that were said yes to; null where nothing is added. */
export function addedWords(intake: Intake, accepted = noneAccepted): string | null {
  return inWords(addedCounts(intake, accepted));
}

function inWords(counts: Readonly<Record<IntakeKind, number>>): string | null {
  const some = intakeKinds.filter((kind) => counts[kind] > 0);
  return some.length === 0 ? null : listed(some.map((kind) => counted(counts[kind], nouns[kind])));
}

/** Why there is nothing to take of a file. */
export function nothingWords({ known, leftOut }: Intake): string {
  if (Object.values(known).some((count) => count > 0))
    return 'Nothing in it is new: what can be taken is here already.';
  return leftOut.length > 0 ? 'Nothing of it can be taken.' : 'There is nothing in it.';
}

/** The whole report as plain text, a line each: what the dialog shows, to be kept or sent. */
export function intakeText(intake: Intake): string {
  const { file, from, documents, leftOut, remarks, doubtful } = intake;
  const known = inWords(intake.known);
  return [
    file,
    from,
    '',
    `New: ${addedWords(intake) ?? 'nothing'}`,
    ...(known === null ? [] : [`Here already: ${known}`]),
    ...peopleWords(intake),
    ...section(
      'Documents that come in',
      documents.map(({ record }) => `${record.number} ${record.title}`),
    ),
    ...section('Uncertain', doubtful.map(doubtWords)),
    ...section(
      'Cannot be taken',
      leftOut.map(({ what, which }) => (which.length === 0 ? what : `${what}: ${which.join('; ')}`)),
    ),
    ...section('To know', remarks),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line.replaceAll(/\s+/g, ' ')}`)];
}

function doubtWords({ annotation, why }: Doubtful): string {
  const quotation = annotation.ranges.map(({ exact }) => exact).join(' […] ');
  return `It may stand here: “${quotation}” (${why})`;
}
