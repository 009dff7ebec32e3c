import { figuresInWords, figuresOf } from '../comparison/chain.ts';
import { toldOf } from '../comparison/declined.ts';
import { savedComparison } from '../model/comparison.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { listed } from '../wording.ts';
import { sectionsByComparison } from './by-comparison.ts';
import { alignedSection } from './aligned-section.ts';
import { askedTags } from './asked-tags.ts';
import { correctionsSection } from './corrections-section.ts';
import { documentsSection } from './documents-section.ts';
import { factsOf } from './facts.ts';
import { sourcesLead } from './cited.ts';
import type { ComparedLink, ReportInput } from './input.ts';
import { reportMemos } from './memos.ts';
import { withOwnTexts } from './own-texts.ts';
import { quoter } from './quoter.ts';
import type { MadeReport, Report } from './report.ts';
import { dayInWords } from './day-in-words.ts';
import { topicsSection } from './topics-section.ts';

/** A report of what became of A in B, or of each version of a chain in the next. What stands in its way is said in the summary. */
export function comparisonReport(input: ReportInput): Report {
  const { workspace, options, textOf, links } = input;
  const title = options.title?.trim() ?? '';
  const asked = documentsAsked(input);
  const documents = asked.flatMap((id) => workspace.documents.get(id) ?? []);
  if (documents.length < 2 || documents.length < asked.length)
    return empty(input, title, 'Choose two documents of the library to compare.');
  const numbers = documents.map(({ number }) => number);
  const unread = documents.find(({ id }) => textOf(id) === null);
  if (unread !== undefined)
    return empty(
      input,
      title,
      `The stored text of ${unread.number} cannot be read, so it cannot be compared.`,
    );
  if (links.length === 0) return empty(input, title, `${listed(numbers)} are not aligned yet.`);
  const quotes = quoter(input);
  const changes = links.flatMap((link) => sectionsByComparison(input, link, quotes));
  const sideBySide = links.flatMap((link) => alignedSection(input, link, quotes));
  const { tags } = askedTags(workspace, options);
  const saved = savedComparison(workspace.comparisons.values(), { kind: 'chain', documents: asked });
  const note = saved?.note ?? '';
  const made: MadeReport = {
    title: title === '' ? `${listed(numbers)} compared` : title,
    summary: [`Annotated report, ${dayInWords(input.today)}.`, ...told(documents, links)].join(' '),
    notes: options.notes && note.trim() !== '' ? [note] : [],
    sections: [
      documentsSection(documents, textOf),
      ...topicsSection(input, documents),
      ...changes,
      ...links.flatMap((link) => correctionsSection(input, link)),
      ...sideBySide,
    ],
    memos: reportMemos(workspace, options, new Set(asked), tags),
    sources: quotes.sources(),
    sourcesLead: sourcesLead(options.citationStyle),
    citationStyle: options.citationStyle,
    facts: factsOf(input),
    counts: {
      passages: changes.flatMap(({ groups }) => groups.flatMap(({ passages }) => passages)).length,
      documents: documents.length,
    },
  };
  return withOwnTexts(made, input);
}

/** The versions of the chain in order, or the pair; fewer than two where none was chosen. */
function documentsAsked({ options: { comparison }, links }: ReportInput): Id[] {
  const [first] = links;
  if (first !== undefined) return [first.left, ...links.map(({ right }) => right)];
  return comparison === null ? [] : [comparison.left, comparison.right];
}

function told(documents: readonly Document[], links: readonly ComparedLink[]): string[] {
  const [a, b] = documents;
  const [link] = links;
  if (links.length === 1 && link !== undefined && a !== undefined && b !== undefined)
    return [
      `A is ${a.number}, “${a.title}”; B is ${b.number}, “${b.title}”.`,
      toldOf(link.compared.alignment)
        .map(({ text }) => text)
        .join(''),
    ];
  const numberOf = (id: Id): string => documents.find((document) => document.id === id)?.number ?? '';
  return [
    `A chain of ${documents.length} documents, each compared with the next.`,
    ...links.map(
      ({ left, right, compared: { alignment } }) =>
        `${numberOf(left)} to ${numberOf(right)}: ${alignment.declined === null ? figuresInWords(figuresOf(alignment.summary)) : 'in two languages, their words are not compared'}.`,
    ),
  ];
}

function empty(input: ReportInput, title: string, summary: string): Report {
  return {
    title: title === '' ? 'Comparison' : title,
    summary,
    notes: [],
    opening: '',
    closing: '',
    sections: [],
    memos: [],
    sources: [],
    sourcesLead: '',
    citationStyle: input.options.citationStyle,
    facts: factsOf(input),
    counts: { passages: 0, documents: 0 },
  };
}
