import { documentsInOrder } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import { sectionsByDocument } from './by-document.ts';
import { sectionsByTag } from './by-tag.ts';
import { sectionsByDate } from './by-date.ts';
import { type Choice, choiceOf, hasNote } from './choice.ts';
import { spanOfDates } from './citations.ts';
import { comparisonReport } from './comparison-report.ts';
import { factsOf } from './facts.ts';
import type { ReportInput } from './input.ts';
import { reportMemos } from './memos.ts';
import type { ReportOptions } from './options.ts';
import { withOwnTexts } from './own-texts.ts';
import { byAge } from './pair.ts';
import { quoter } from './quoter.ts';
import type { MadeReport, Report, ReportCounts } from './report.ts';
import { dayInWords } from './day-in-words.ts';
import { counted, countedInWords, listed } from '../wording.ts';

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
    summary: summaryOf(input, choice, counts),
    notes: [],
    sections,
    memos: reportMemos(input.workspace, input.options, documents, choice.tags),
    sources: quotes.sources(),
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
  return `${listed(names)} in ${countedInWords(documents, 'document')}`;
}

function summaryOf({ workspace, options, today }: ReportInput, choice: Choice, counts: ReportCounts): string {
  const shown = new Set(choice.annotations.map(({ document }) => document));
  const dates = spanOfDates(documentsInOrder(workspace.documents).filter(({ id }) => shown.has(id)));
  const untagged = choice.annotations.filter(({ tags }) => tags.length === 0).length;
  const tagged = new Set(
    choice.annotations.flatMap(({ tags }) => tags.filter((tag) => choice.tags.has(tag))),
  );
  const sentences = [
    `Annotated report, ${dayInWords(today)}.`,
    `${[counted(counts.documents, 'document'), dates].filter((part) => part !== '').join(', ')}.`,
    `${counted(counts.passages, 'passage')} under ${counted(tagged.size, 'tag')}${untagged === 0 ? '' : `, ${untagged} untagged`}.`,
    ...leftOut(workspace, options, choice),
  ];
  return sentences.join(' ');
}

function leftOut({ documents }: Workspace, { comparison }: ReportOptions, choice: Choice): string[] {
  const { untagged, copies } = choice;
  const noted = untagged.filter(hasNote).length;
  const parts: string[] = [];
  if (untagged.length > 0)
    parts.push(
      `${counted(untagged.length, 'untagged highlight')}${noted === 0 ? '' : `, ${noted} with a note`}`,
    );
  if (comparison !== null && copies > 0) {
    const { older, newer } = byAge(documents, comparison);
    parts.push(
      `${counted(copies, 'passage')} of ${documents.get(newer)?.number} that ${documents.get(older)?.number} has word for word`,
    );
  }
  return parts.length === 0 ? [] : [`Left out: ${parts.join('; ')}.`];
}
