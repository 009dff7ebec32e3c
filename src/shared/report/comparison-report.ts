import type { Summary } from '../alignment/alignment.ts';
import { sectionsByComparison } from './by-comparison.ts';
import type { ReportInput } from './input.ts';
import { quoter } from './quoter.ts';
import type { Report } from './report.ts';
import { counted, dayInWords, listed } from './wording.ts';

/** A report of what became of A in B. What stands in its way is said in the summary. */
export function comparisonReport(input: ReportInput): Report {
  const { workspace, options, today, textOf, alignment } = input;
  const pair = options.comparison;
  const left = pair === null ? undefined : workspace.documents.get(pair.left);
  const right = pair === null ? undefined : workspace.documents.get(pair.right);
  const title = options.title?.trim() ?? '';
  if (left === undefined || right === undefined)
    return empty(title, 'Choose two documents of the library to compare.');
  const unread = [left, right].find(({ id }) => textOf(id) === null);
  if (unread !== undefined)
    return empty(title, `The stored text of ${unread.number} cannot be read, so it cannot be compared.`);
  if (alignment === null) return empty(title, `${left.number} and ${right.number} are not aligned yet.`);
  const quotes = quoter(input);
  const sections = sectionsByComparison(input, quotes);
  const note = [...workspace.comparisons.values()].find(
    (comparison) => comparison.left === left.id && comparison.right === right.id,
  )?.note;
  return {
    title: title === '' ? `${left.number} and ${right.number} compared` : title,
    summary: [
      `Annotated report, ${dayInWords(today)}.`,
      `A is ${left.number}, “${left.title}”; B is ${right.number}, “${right.title}”.`,
      figures(alignment.summary),
    ].join(' '),
    notes: options.notes && note !== undefined && note.trim() !== '' ? [note] : [],
    sections,
    sources: quotes.sources(),
    counts: {
      passages: sections.flatMap(({ groups }) => groups.flatMap(({ passages }) => passages)).length,
      documents: 2,
    },
  };
}

function empty(title: string, summary: string): Report {
  return {
    title: title === '' ? 'Comparison' : title,
    summary,
    notes: [],
    sections: [],
    sources: [],
    counts: { passages: 0, documents: 0 },
  };
}

/** `B carries 13 of A's 19 paragraphs, 12 word for word. It drops 6 and adds 12.` */
function figures({ left, right }: Summary): string {
  const kinds = [
    left.identical === 0 ? '' : `${left.identical} word for word`,
    left.quoted === 0 ? '' : `${left.quoted} inside another paragraph`,
    left.edited === 0 ? '' : `${left.edited} edited`,
    left.split === 0 ? '' : `${left.split} split`,
    left.merged === 0 ? '' : `${left.merged} merged`,
  ].filter((kind) => kind !== '');
  const carried = `B carries ${left.total - left.dropped} of A’s ${counted(left.total, 'paragraph')}`;
  return `${kinds.length === 0 ? carried : `${carried}, ${listed(kinds)}`}. It drops ${left.dropped} and adds ${right.added}.`;
}
