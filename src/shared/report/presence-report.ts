import { columnsOf, presenceOf, type PresenceRow } from '../comparison/presence.ts';
import { presenceNames, presencePlace, presenceSaid } from '../comparison/presence-words.ts';
import { savedComparison } from '../model/comparison.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { counted, listed } from '../wording.ts';
import { annotatedBlocks } from './annotated-blocks.ts';
import { askedTags } from './asked-tags.ts';
import { dayInWords } from './day-in-words.ts';
import { documentsSection } from './documents-section.ts';
import { factsOf } from './facts.ts';
import { sourcesLead } from './cited.ts';
import type { ReportInput } from './input.ts';
import { reportMemos } from './memos.ts';
import { withOwnTexts } from './own-texts.ts';
import { quoter } from './quoter.ts';
import type { MadeReport, Report, ReportGroup } from './report.ts';
import { topicsSection } from './topics-section.ts';

/**
 * A report of which other documents carry which paragraphs of a first: `input.links` are the first with each of the
 * others. Throws an Error when a document or its text is not there.
 */
export function presenceReport(input: ReportInput): Report {
  const { workspace, options, textOf, links } = input;
  const ids = [...links.slice(0, 1).map(({ left }) => left), ...links.map(({ right }) => right)];
  const documents = ids.flatMap((id) => workspace.documents.get(id) ?? []);
  const [first, ...others] = documents;
  const text = first === undefined ? null : textOf(first.id);
  if (first === undefined || text === null || documents.length < ids.length)
    throw new Error('A document of this table is no longer there');
  const columns = links.map(({ right, compared: { alignment } }) => {
    const other = textOf(right);
    const pair = other === null ? null : columnsOf(alignment, text, other);
    return pair === null || pair.declined ? null : pair.left;
  });
  const presences = presenceOf(text, columns);
  const isCompared = (i: number): boolean => columns[i] != null;
  const quotes = quoter(input);
  const asked = askedTags(workspace, options);
  const annotated = annotatedBlocks(workspace, first.id, text, asked);
  const groups = presences.rows.map((row): ReportGroup => {
    const tags = annotated.tagsOn(row.block).map(({ name }) => name);
    const quoted = quotes.block(first, row.block, tags, annotated.notedIn(row.block), null);
    return {
      heading: `¶${row.number}: in ${row.carried} of ${presences.compared}`,
      lead: `${capital(saidOf(row, others, isCompared).join('; '))}.`,
      passages: quoted === null ? [] : [quoted],
    };
  });
  const numbers = others.map(({ number }) => number);
  const carried = others.map(({ number }, i) =>
    isCompared(i) ? `${number} carries ${presences.carried[i] ?? 0}` : `${number} ${otherLanguage}`,
  );
  const saved = savedComparison(workspace.comparisons.values(), { kind: 'presence', documents: ids });
  const note = saved?.note ?? '';
  const title = options.title?.trim() ?? '';
  const made: MadeReport = {
    title: title === '' ? `${first.number} in ${listed(numbers)}` : title,
    summary: [
      `Annotated report, ${dayInWords(input.today)}.`,
      `${first.number}, “${first.title}”, has ${counted(presences.rows.length, 'paragraph')}: ${listed(carried)}.`,
    ].join(' '),
    notes: options.notes && note.trim() !== '' ? [note] : [],
    sections: [
      documentsSection(documents, textOf),
      ...topicsSection(input, documents),
      {
        key: 'presence',
        heading: 'Presence',
        lead: `Where each paragraph of ${first.number} stands in the others.`,
        table: {
          head: [`¶ of ${first.number}`, ...numbers, 'In'].map((name, i) => ({
            name,
            isFigure: i === 0 || i > numbers.length,
          })),
          rows: presences.rows.map(({ number, cells, carried: inOthers }) =>
            [`${number}`].concat(
              cells.map((cell, i) =>
                isCompared(i) ? `${presenceNames[cell.is]} ${presencePlace(cell)}`.trim() : 'not compared',
              ),
              `${inOthers} of ${presences.compared}`,
            ),
          ),
        },
        aligned: null,
        groups: [],
      },
      {
        key: 'paragraphs',
        heading: `Paragraphs of ${first.number}`,
        lead: `${counted(groups.length, 'paragraph')}, and what became of each.`,
        table: null,
        aligned: null,
        groups,
      },
    ],
    memos: reportMemos(workspace, options, new Set<Id>(ids), asked.tags),
    sources: quotes.sources(),
    sourcesLead: sourcesLead(options.citationStyle),
    citationStyle: options.citationStyle,
    facts: factsOf(input),
    counts: { passages: groups.length, documents: documents.length },
  };
  return withOwnTexts(made, input);
}

const otherLanguage = 'is in another language: it is not compared';

function saidOf(
  { cells }: PresenceRow,
  others: readonly Document[],
  isCompared: (other: number) => boolean,
): string[] {
  return cells.map((cell, i) => {
    const number = others[i]?.number ?? '';
    return isCompared(i) ? presenceSaid(cell, number) : `${number} ${otherLanguage}`;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
