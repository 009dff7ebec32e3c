import { groupBy } from '../model/group.ts';
import { dateOf, formatDate } from '../model/library.ts';
import { counted } from '../wording.ts';
import type { Choice } from './choice.ts';
import type { ReportInput } from './input.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection } from './report.ts';

/** A section for each month in which something chosen was said, the earliest first; documents without a date last. */
export function sectionsByDate({ workspace }: ReportInput, choice: Choice, quoter: Quoter): MadeSection[] {
  const monthOf = (id: string): string => {
    const document = workspace.documents.get(id);
    return (document === undefined ? undefined : dateOf(document)?.date.slice(0, 7)) ?? '';
  };
  const months = [...groupBy(choice.annotations, ({ document }) => monthOf(document))];
  const inOrder = months.toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return inOrder.map(([month, annotations]) => {
    const groups = [...groupBy(annotations, ({ document }) => document)].flatMap(([id, list]) => {
      const document = workspace.documents.get(id);
      if (document === undefined) return [];
      const date = dateOf(document);
      return [
        {
          heading: date === null ? document.title : `${formatDate(date, 'long')}: ${document.title}`,
          lead: '',
          passages: list.map((annotation) => {
            const names = annotation.tags.flatMap((tag) => workspace.tags.get(tag)?.name ?? []);
            return quoter.annotation(annotation, names.join(', '));
          }),
        },
      ];
    });
    return {
      key: `date ${month === '' ? 'none' : month}`,
      heading: month === '' ? 'Without a date' : monthInWords(month),
      lead: `${counted(annotations.length, 'passage')} in ${counted(groups.length, 'document')}.`,
      table: null,
      aligned: null,
      groups,
    };
  });
}

/** `2023-11` as `November 2023`; a year alone is itself. */
function monthInWords(month: string): string {
  const date = { date: `${month}-01`, time: null, precision: 'month', inferred: false } as const;
  return month.length < 7 ? month : formatDate(date, 'long');
}
