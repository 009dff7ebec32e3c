import type { Annotation } from '../model/annotation.ts';
import { documentsInOrder } from '../model/library.ts';
import { counted, listed } from '../wording.ts';
import { tagsTogether } from './asked-tags.ts';
import { type Choice, hasNote } from './choice.ts';
import { spanOfDates } from './stated.ts';
import { dayInWords } from './day-in-words.ts';
import type { ReportInput } from './input.ts';
import type { ReportOptions } from './options.ts';
import { byAge } from './pair.ts';

/** The paragraph under the title: the day, the documents and their dates, the passages, and what is left out of them. */
export function summaryOf(input: ReportInput, { annotations, tags, leftOut }: Choice): string {
  const { workspace, options, today } = input;
  const shown = new Set(annotations.map(({ document }) => document));
  const dates = spanOfDates(documentsInOrder(workspace.documents).filter(({ id }) => shown.has(id)));
  const untagged = annotations.filter((annotation) => annotation.tags.length === 0).length;
  const tagged = new Set(annotations.flatMap((annotation) => annotation.tags.filter((tag) => tags.has(tag))));
  const together = tagsTogether(workspace, options).flatMap((id) => workspace.tags.get(id)?.name ?? []);
  const under =
    together.length === 0
      ? counted(tagged.size, 'tag')
      : `${together.length === 2 ? 'both' : 'all of'} ${listed(together)}`;
  const sentences = [
    `Annotated report, ${dayInWords(today)}.`,
    `${[counted(shown.size, 'document'), dates].filter((part) => part !== '').join(', ')}.`,
    `${counted(annotations.length, 'passage')} under ${under}${untagged === 0 ? '' : `, ${untagged} untagged`}.`,
    ...leftOutInWords(input, leftOut),
  ];
  return sentences.join(' ');
}

function leftOutInWords({ workspace, options }: ReportInput, leftOut: Choice['leftOut']): string[] {
  const { elsewhere, otherDays, undated, barred, untagged, copies } = leftOut;
  const barring = options.without.flatMap((id) => workspace.tags.get(id)?.name ?? []);
  const noted = untagged.filter(hasNote).length;
  const parts = [
    said(elsewhere, `in ${documentsOf(elsewhere)} not chosen`),
    said(otherDays, `in ${documentsOf(otherDays)} dated ${outside(options)}`),
    said(undated, `in ${documentsOf(undated)} without a date`),
    said(barred, `tagged ${listed(barring, 'or')}`),
    untagged.length === 0
      ? null
      : `${counted(untagged.length, 'untagged highlight')}${noted === 0 ? '' : `, ${noted} with a note`}`,
    said(copies, copied(workspace.documents, options)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`Left out: ${parts.join('; ')}.`];
}

function said(annotations: readonly Annotation[], why: string): string | null {
  return annotations.length === 0 ? null : `${counted(annotations.length, 'passage')} ${why}`;
}

function documentsOf(annotations: readonly Annotation[]): string {
  return counted(new Set(annotations.map(({ document }) => document)).size, 'document');
}

/** `before 1 March 2024`, `after 31 March 2024`, `outside 1 March 2024 to 31 March 2024`. */
function outside({ from, until }: Pick<ReportOptions, 'from' | 'until'>): string {
  if (from !== null && until !== null) return `outside ${dayInWords(from)} to ${dayInWords(until)}`;
  return from === null ? `after ${dayInWords(until ?? '')}` : `before ${dayInWords(from)}`;
}

function copied(documents: ReportInput['workspace']['documents'], { comparison }: ReportOptions): string {
  if (comparison === null) return '';
  const { older, newer } = byAge(documents, comparison);
  return `of ${documents.get(newer)?.number} that ${documents.get(older)?.number} has word for word`;
}
