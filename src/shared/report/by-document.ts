import { groupBy } from '../model/group.ts';
import type { Choice } from './choice.ts';
import { publisher } from './stated.ts';
import { dated } from '../citations/dated.ts';
import type { ReportInput } from './input.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection } from './report.ts';
import { counted } from '../wording.ts';

/** A section for each document that has chosen passages, in the library's order; passages in the text's. */
export function sectionsByDocument(
  { workspace }: ReportInput,
  choice: Choice,
  quoter: Quoter,
): MadeSection[] {
  const groups = groupBy(choice.annotations, ({ document }) => document);
  return [...groups].flatMap(([id, annotations]) => {
    const document = workspace.documents.get(id);
    if (document === undefined) return [];
    const tags = new Set(annotations.flatMap((annotation) => annotation.tags));
    const facts = [
      publisher(document),
      document.published === null ? 'publication date not stated' : dated(document.published),
    ].join(', ');
    return [
      {
        key: `document ${id}`,
        heading: document.title,
        lead: `${document.number}, ${facts}. ${counted(annotations.length, 'passage')} under ${counted(tags.size, 'tag')}.`,
        table: null,
        aligned: null,
        groups: [
          quoter.group(null, id, annotations, (annotation) =>
            annotation.tags.flatMap((tag) => workspace.tags.get(tag)?.name ?? []).join(', '),
          ),
        ],
      },
    ];
  });
}
