import { documentsInOrder } from '../model/library.ts';
import { sectionsByDocument } from './by-document.ts';
import { sectionsByTag } from './by-tag.ts';
import { type Choice, choiceOf } from './choice.ts';
import { spanOfDates } from './citations.ts';
import { comparisonReport } from './comparison-report.ts';
import type { ReportInput } from './input.ts';
import { quoter } from './quoter.ts';
import type { Report, ReportCounts } from './report.ts';
import { counted, countedInWords, dayInWords, listed } from './wording.ts';

/**
 * The report the options ask for. Pure: the same input makes the same report. O(annotations chosen), besides
 * the words they quote.
 */
export function reportModel(input: ReportInput): Report {
  if (input.options.arrange === 'comparison') return comparisonReport(input);
  const choice = choiceOf(input.workspace, input.options);
  const quotes = quoter(input);
  const arrange = input.options.arrange === 'tag' ? sectionsByTag : sectionsByDocument;
  const sections = arrange(input, choice, quotes);
  const counts = {
    passages: choice.annotations.length,
    documents: new Set(choice.annotations.map(({ document }) => document)).size,
  };
  return {
    title: titleOf(input, choice, counts),
    summary: summaryOf(input, choice, counts),
    notes: [],
    sections,
    sources: quotes.sources(),
    counts,
  };
}

/** The analyst's title, or one made from the chosen tags, or from the workspace's name. */
function titleOf({ workspace, options }: ReportInput, { tags }: Choice, { documents }: ReportCounts): string {
  if (options.title !== null && options.title.trim() !== '') return options.title.trim();
  const names = (options.tags ?? []).flatMap((id) =>
    tags.has(id) ? (workspace.tags.get(id)?.name ?? []) : [],
  );
  if (names.length === 0 || names.length > 4) return `${workspace.name}: annotated passages`;
  return `${listed(names)} in ${countedInWords(documents, 'document')}`;
}

function summaryOf({ workspace, options, today }: ReportInput, choice: Choice, counts: ReportCounts): string {
  const shown = new Set(choice.annotations.map(({ document }) => document));
  const dates = spanOfDates(documentsInOrder(workspace.documents).filter(({ id }) => shown.has(id)));
  const untagged = choice.annotations.filter(({ tags }) => tags.length === 0).length;
  const tagged = new Set(
    choice.annotations.flatMap(({ tags }) => tags.filter((tag) => choice.tags.has(tag))),
  );
  const pair = options.comparison;
  const [left, right] = [pair?.left ?? '', pair?.right ?? ''].map(
    (id) => workspace.documents.get(id)?.number,
  );
  const sentences = [
    `Annotated report, ${dayInWords(today)}.`,
    `${[counted(counts.documents, 'document'), dates].filter((part) => part !== '').join(', ')}.`,
    `${counted(counts.passages, 'passage')} under ${counted(tagged.size, 'tag')}${untagged === 0 ? '' : `, ${untagged} untagged`}.`,
    ...(choice.copies === 0
      ? []
      : [`Left out: ${counted(choice.copies, 'passage')} of ${right} copied from ${left}.`]),
  ];
  return sentences.join(' ');
}
