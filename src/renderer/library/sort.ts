import type { Command } from '../../shared/commands/command.ts';
import type { Document } from '../../shared/model/document.ts';
import { dateOf } from '../../shared/model/library.ts';

export type LibraryOrder = 'date' | 'number' | 'title';

/** The command that puts the documents into an order, within their groups; null when they stand so already. */
export function sortCommand(documents: readonly Document[], order: LibraryOrder): Command | null {
  const keyOf = (document: Document): string =>
    order === 'date'
      ? (dateOf(document)?.date ?? '9999')
      : order === 'number'
        ? document.number
        : document.title;
  const groups = [...new Set(documents.map(({ group }) => group))];
  const sorted = groups.flatMap((group) =>
    documents
      .filter((document) => document.group === group)
      .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
  );
  const steps = sorted.flatMap((document, i) =>
    document.order === i + 1
      ? []
      : [{ type: 'changeDocument' as const, id: document.id, change: { order: i + 1 } }],
  );
  return steps.length === 0 ? null : { type: 'batch', label: `sort library by ${order}`, steps };
}
