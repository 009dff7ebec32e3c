import { sectionsByDocument } from './by-document.ts';
import { sectionsByTag } from './by-tag.ts';
import { sectionsByDate } from './by-date.ts';
import { type Choice, choiceOf } from './choice.ts';
import { comparisonReport } from './comparison-report.ts';
import { factsOf } from './facts.ts';
import { sourcesLead } from './cited.ts';
import type { ReportInput } from './input.ts';
import { reportMemos } from './memos.ts';
import { withOwnTexts } from './own-texts.ts';
import { quoter } from './quoter.ts';
import type { MadeReport, Report, ReportCounts } from './report.ts';
import { summaryOf } from './summary.ts';
import { countedInWords, listed } from '../wording.ts';

/**
 * The report the options ask for. Pure: the same input makes the same report. O(annotations chosen), besides
 * the words they quote.
 */
export function reportModel(input: ReportInput): Report {
  const { arrange } = input.options;
  if (arrange === 'comparison') return comparisonReport(input);
  const choice = choiceOf(input.workspace, input.options);
  const quotes = quoter(input);
  const sections = arrangements[arrange](input, choice, quotes);
  const documents = new Set(choice.annotations.map(({ document }) => document));
  const counts = { passages: choice.annotations.length, documents: documents.size };
  const made: MadeReport = {
    title: titleOf(input, choice, counts),
    summary: summaryOf(input, choice),
    notes: [],
    sections,
    memos: reportMemos(input.workspace, input.options, documents, choice.tags),
    sources: quotes.sources(),
    sourcesLead: sourcesLead(input.options.citationStyle),
    citationStyle: input.options.citationStyle,
    facts: factsOf(input),
    counts,
  };
  return withOwnTexts(made, input);
}

const arrangements = { tag: sectionsByTag, document: sectionsByDocument, date: sectionsByDate };

/** The analyst's title, or one made from the chosen tags, or from the workspace's name. */
function titleOf({ workspace, options }: ReportInput, { tags }: Choice, { documents }: ReportCounts): string {
  if (options.title !== null && options.title.trim() !== '') return options.title.trim();
  const names = (options.tags ?? []).flatMap((id) =>
    tags.has(id) ? (workspace.tags.get(id)?.name ?? []) : [],
  );
  if (names.length === 0 || names.length > 4) return `${workspace.name}: annotated passages`;
  const together = options.match === 'all' && names.length > 1 ? ' together' : '';
  return `${listed(names)}${together} in ${countedInWords(documents, 'document')}`;
}
