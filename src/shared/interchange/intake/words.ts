import { counted, listed } from '../../wording.ts';
import type { Doubtful, Intake, IntakeCount } from './intake.ts';

const nouns: Readonly<Record<IntakeCount['kind'], string>> = {
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

/** `2 documents, 262 tags and 158 annotations`; null where nothing is added. `accepted`: how many doubtful ones are. */
export function addedWords({ counts }: Pick<Intake, 'counts'>, accepted = 0): string | null {
  const parts = counts.flatMap(({ kind, added }) => {
    const count = added + (kind === 'annotations' ? accepted : 0);
    return count === 0 ? [] : counted(count, nouns[kind]);
  });
  return parts.length === 0 ? null : listed(parts);
}

/** The whole report as plain text, a line each: what the dialog shows, to be kept or sent. */
export function intakeText(intake: Intake): string {
  const { file, from, counts, documents, leftOut, remarks, doubtful } = intake;
  const known = counts.filter((each) => each.known > 0);
  return [
    file,
    from,
    '',
    `New: ${addedWords(intake) ?? 'nothing'}`,
    ...(known.length === 0
      ? []
      : [`Here already: ${listed(known.map((each) => counted(each.known, nouns[each.kind])))}`]),
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
