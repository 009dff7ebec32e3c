import { csvOf } from '../interchange/csv.ts';
import type { Annotation } from '../model/annotation.ts';
import { pathName } from '../model/codebook.ts';
import type { Document, DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { outletOf } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import { keptQuotation, quotable, type Quotable, quotationOf } from '../report/quotation.ts';
import { statementDateOf } from './query.ts';

/** A column of the table: its head and what stands in it. */
interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

interface Row {
  readonly annotation: Annotation;
  readonly document: Document | undefined;
  readonly place: string;
  readonly tags: readonly string[];
}

const columns: readonly Column[] = [
  { head: 'Document', cell: ({ document }) => document?.number ?? '' },
  { head: 'Title', cell: ({ document }) => document?.title ?? '' },
  { head: 'Outlet', cell: ({ document }) => (document === undefined ? '' : outletOf(document)) },
  {
    head: 'Statement date',
    cell: ({ document }) => (document === undefined ? '' : (statementDateOf(document)?.date ?? '')),
  },
  { head: 'Place', cell: ({ place }) => place },
  { head: 'Quotation', cell: ({ annotation }) => annotation.ranges.map(({ exact }) => exact).join(' […] ') },
  { head: 'Tags', cell: ({ tags }) => tags.join('; ') },
  { head: 'Note', cell: ({ annotation }) => annotation.note },
  { head: 'Author', cell: ({ annotation }) => annotation.author },
  { head: 'Created', cell: ({ annotation }) => annotation.createdAt },
  { head: 'Changed', cell: ({ annotation }) => annotation.updatedAt },
  { head: 'Changed by', cell: ({ annotation }) => annotation.updatedBy },
  {
    head: 'Characters (UTF-16)',
    cell: ({ annotation }) => annotation.ranges.map(({ start, end }) => `${start}–${end}`).join('; '),
  },
  { head: 'Id', cell: ({ annotation }) => annotation.id },
];

/** Annotations as a CSV table in the order given, a row each under a row of heads. */
export function annotationsCsv(
  { documents, tags }: Pick<Workspace, 'documents' | 'tags'>,
  annotations: readonly Annotation[],
  textOf: (document: Id) => DocumentText | null,
): string {
  const texts = new Map<Id, Quotable | null>();
  const textIn = (id: Id): Quotable | null => {
    let known = texts.get(id);
    if (known === undefined) {
      const text = textOf(id);
      known = text === null ? null : quotable(text, documents.get(id)?.language ?? 'und');
      texts.set(id, known);
    }
    return known;
  };
  const rows = annotations.map((annotation): Row => {
    const text = textIn(annotation.document);
    const { place } = text === null ? keptQuotation(annotation) : quotationOf(annotation, text, false);
    return {
      annotation,
      document: documents.get(annotation.document),
      place,
      tags: annotation.tags.flatMap((tag) => (tags.has(tag) ? pathName(tags, tag) : [])),
    };
  });
  return csvOf([columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]);
}
