import { sentenceOf } from '../alignment/sentence.ts';
import { savedPair } from '../model/comparison.ts';
import { sectionsByComparison } from './by-comparison.ts';
import { chosenTags } from './choice.ts';
import type { ReportInput } from './input.ts';
import { reportMemos } from './memos.ts';
import { quoter } from './quoter.ts';
import type { Report } from './report.ts';
import { dayInWords } from './day-in-words.ts';

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
  const note = savedPair(workspace.comparisons.values(), { left: left.id, right: right.id })?.note;
  return {
    title: title === '' ? `${left.number} and ${right.number} compared` : title,
    summary: [
      `Annotated report, ${dayInWords(today)}.`,
      `A is ${left.number}, “${left.title}”; B is ${right.number}, “${right.title}”.`,
      sentenceOf(alignment.summary)
        .map(({ text }) => text)
        .join(''),
    ].join(' '),
    notes: options.notes && note !== undefined && note.trim() !== '' ? [note] : [],
    sections,
    memos: reportMemos(workspace, options, new Set([left.id, right.id]), chosenTags(workspace, options.tags)),
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
    memos: [],
    sources: [],
    counts: { passages: 0, documents: 0 },
  };
}
