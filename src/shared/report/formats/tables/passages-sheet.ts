import type { Annotation } from '../../../model/annotation.ts';
import { pathName } from '../../../model/codebook.ts';
import type { Document, DocumentText, StatementDate } from '../../../model/document.ts';
import type { Id } from '../../../model/ids.ts';
import type { Tag } from '../../../model/tag.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { pagesOf } from '../../../text/pages.ts';
import { type KnownText, knownText } from '../../known-quotations.ts';
import { keptQuotation, quotationOf } from '../../quotation.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

/**
 * Annotations as a table, a row each in the order given, with all that is known of the passage, its document and
 * who made it. What an annotation has several of stands in one cell: passages joined by ` […] `, their offsets and
 * all else by `; `, in the same order. O(annotations), besides counting each text’s code points once.
 */
export function passagesSheet(
  { documents, tags }: Pick<Workspace, 'documents' | 'tags'>,
  annotations: readonly Annotation[],
  textOf: (document: Id) => DocumentText | null,
): Sheet {
  const textIn = (id: Id): KnownText | null => {
    const text = textOf(id);
    return text === null ? null : knownText(text, documents.get(id)?.language ?? 'und');
  };
  const rows = annotations.map((annotation) => {
    const row: Row = {
      annotation,
      document: documents.get(annotation.document),
      tags: annotation.tags.flatMap((id) => tags.get(id) ?? []),
      pathOf: ({ id }) => pathName(tags, id),
      text: textIn(annotation.document),
    };
    return columns.map(({ cell }) => cell(row));
  });
  return { name: 'Passages', columns, rows };
}

interface Row {
  readonly annotation: Annotation;
  readonly document: Document | undefined;
  readonly tags: readonly Tag[];
  readonly pathOf: (tag: Tag) => string;
  /** Null where it cannot be read. */
  readonly text: KnownText | null;
}

interface Column extends SheetColumn {
  readonly cell: (row: Row) => SheetCell;
}

const columns: readonly Column[] = [
  {
    head: 'Document',
    means: 'Number of the document in the library.',
    width: 10,
    cell: ({ document }) => document?.number ?? '',
  },
  {
    head: 'Title',
    means: 'Title of the document.',
    width: 40,
    cell: ({ document }) => document?.title ?? '',
  },
  {
    head: 'Outlet',
    means: 'Who published it; empty where it does not say.',
    width: 14,
    cell: ({ document }) => document?.outlet ?? '',
  },
  {
    head: 'Agency',
    means: 'The agency it is from; empty where it does not say.',
    width: 14,
    cell: ({ document }) => document?.agency ?? '',
  },
  {
    head: 'Published',
    means: 'When it was published, as far as known; “inferred” where it does not say so itself.',
    width: 22,
    cell: ({ document }) => isoDate(document?.published),
  },
  {
    head: 'Statement date',
    means: 'When what it reports took place.',
    width: 22,
    cell: ({ document }) => isoDate(document?.statement),
  },
  {
    head: 'Statement place',
    means: 'Where what it reports took place.',
    width: 16,
    cell: ({ document }) => document?.place ?? '',
  },
  {
    head: 'Language',
    means: 'Language of the document, BCP 47.',
    width: 9,
    cell: ({ document }) => document?.language ?? '',
  },
  {
    head: 'Speakers',
    means: 'Who speaks in the document.',
    width: 20,
    cell: ({ document }) => document?.speakers.join('; ') ?? '',
  },
  {
    head: 'Place',
    means: 'Paragraphs of the document the passage stands in, or the kind of what is no paragraph.',
    width: 10,
    cell: placeIn,
  },
  {
    head: 'Page',
    means: 'Pages of the source the passage stands on; empty where it has none.',
    width: 8,
    cell: ({ annotation, text }) => (text === null ? '' : (pagesOf(text.text, annotation.ranges) ?? '')),
  },
  {
    head: 'Quotation',
    means: 'The words of the source, exactly. Passages that lie apart are joined by “ […] ”.',
    width: 70,
    cell: ({ annotation }) => annotation.ranges.map(({ exact }) => exact).join(' […] '),
  },
  {
    head: 'Tags',
    means: 'Names of its tags, each behind those it stands inside.',
    width: 26,
    cell: ({ tags, pathOf }) => tags.map(pathOf).join('; '),
  },
  {
    head: 'Tag codes',
    means: 'Codes of its tags, in the same order.',
    width: 10,
    cell: ({ tags }) => tags.map(({ code }) => code).join('; '),
  },
  { head: 'Note', means: 'The note on it.', width: 50, cell: ({ annotation }) => annotation.note },
  { head: 'Author', means: 'Who made it.', width: 14, cell: ({ annotation }) => annotation.author },
  {
    head: 'Created',
    means: 'When it was made, UTC.',
    width: 25,
    cell: ({ annotation }) => annotation.createdAt,
  },
  {
    head: 'Changed by',
    means: 'Who last changed it.',
    width: 14,
    cell: ({ annotation }) => annotation.updatedBy,
  },
  {
    head: 'Changed',
    means: 'When it was last changed, UTC.',
    width: 25,
    cell: ({ annotation }) => annotation.updatedAt,
  },
  {
    head: 'Start (UTF-16)',
    means: 'Where it begins in the document’s text, in UTF-16 code units, as Readout and JavaScript count.',
    width: 10,
    cell: ({ annotation }) => offsets(annotation.ranges.map(({ start }) => start)),
  },
  {
    head: 'End (UTF-16)',
    means: 'Where it ends: before this code unit.',
    width: 10,
    cell: ({ annotation }) => offsets(annotation.ranges.map(({ end }) => end)),
  },
  {
    head: 'Start (code points)',
    means: 'Where it begins in Unicode code points, as Python, the W3C and REFI-QDA count.',
    width: 10,
    cell: ({ annotation, text }) =>
      text === null ? '' : offsets(annotation.ranges.map(({ start }) => text.points.of(start))),
  },
  {
    head: 'End (code points)',
    means: 'Where it ends: before this code point.',
    width: 10,
    cell: ({ annotation, text }) =>
      text === null ? '' : offsets(annotation.ranges.map(({ end }) => text.points.of(end))),
  },
  {
    head: 'Source file',
    means: 'Name of the file the document was read from.',
    width: 26,
    cell: ({ document }) => document?.source.name ?? '',
  },
  {
    head: 'Source SHA-256',
    means: 'SHA-256 of the bytes of that file.',
    width: 72,
    cell: ({ document }) => document?.source.hash ?? '',
  },
  {
    head: 'Document id',
    means: 'By what other exports of this workspace know the document.',
    width: 38,
    cell: ({ annotation }) => annotation.document,
  },
  {
    head: 'Id',
    means: 'By what other exports of this workspace know the annotation.',
    width: 38,
    cell: ({ annotation }) => annotation.id,
  },
];

function placeIn({ annotation, text }: Row): string {
  if (text === null) return keptQuotation(annotation).place;
  // Pages have a column of their own: a text without them names paragraphs alone.
  const { pages: _pages, ...unpaged } = text.text;
  return quotationOf(annotation, { ...text, text: unpaged }, false).place;
}

/** One offset is a figure to reckon with. */
function offsets(all: readonly number[]): SheetCell {
  const [first = 0, ...more] = all;
  return more.length === 0 ? first : all.join('; ');
}

function isoDate(date: StatementDate | null | undefined): string {
  if (date == null) return '';
  const known = { day: date.date, month: date.date.slice(0, 7), year: date.date.slice(0, 4) }[date.precision];
  return date.inferred ? `${known} (inferred)` : known;
}
