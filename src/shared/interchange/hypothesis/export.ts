import type { Annotation } from '../../model/annotation.ts';
import { pathName } from '../../model/codebook.ts';
import type { Document } from '../../model/document.ts';
import type { Id, Moment } from '../../model/ids.ts';
import { documentsInOrder } from '../../model/library.ts';
import type { Workspace } from '../../model/workspace.ts';
import { hypothesisId } from './ids.ts';

/** What everybody who may see it may do with it; Hypothesis asks for this on every annotation. */
const group = '__world__';

/**
 * The annotations of a workspace, or of one document, as the JSON that the Hypothesis client exports
 * and imports. Positions are UTF-16 offsets of the canonical text. A document's memo is a page note.
 * Hypothesis shows the first passage of an annotation that has several. O(annotations).
 */
export function hypothesisExport(
  workspace: Workspace,
  now: Moment,
  version: string,
  only: Id | null = null,
): string {
  const documents = documentsInOrder(workspace.documents).filter(({ id }) => only === null || id === only);
  const file = {
    export_date: now,
    export_userid: userOf(''),
    client_version: `readout-${version}`,
    annotations: documents.flatMap((document) => annotationsOf(document, workspace)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function annotationsOf(document: Document, workspace: Workspace): object[] {
  const memo = workspace.memos.get(document.id);
  const own = [...workspace.annotations.in(document.id).values()].toSorted(
    (a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0),
  );
  const source = `urn:uuid:${document.id}`;
  return [
    ...(memo === undefined ? [] : [record({ ...memo, note: memo.text, tags: [] }, document, [{ source }])]),
    ...own.map((annotation) =>
      record(
        { ...annotation, tags: annotation.tags.map((tag) => pathName(workspace.tags, tag)) },
        document,
        annotation.ranges.map(({ start, end, exact, prefix, suffix }) => ({
          source,
          selector: [
            { type: 'TextPositionSelector', start, end },
            { type: 'TextQuoteSelector', exact, prefix, suffix },
          ],
        })),
      ),
    ),
  ];
}

function record(
  {
    id,
    author,
    note,
    tags,
    createdAt,
    updatedAt,
  }: Pick<Annotation, 'id' | 'author' | 'note' | 'tags' | 'createdAt' | 'updatedAt'>,
  document: Document,
  target: readonly object[],
): object {
  const user = userOf(author);
  return {
    id: hypothesisId(id),
    created: createdAt,
    updated: updatedAt,
    user,
    user_info: { display_name: author === '' ? null : author },
    uri: `urn:uuid:${document.id}`,
    text: note,
    tags,
    group,
    permissions: { read: [`group:${group}`], admin: [user], update: [user], delete: [user] },
    target,
    document: { title: [document.title] },
    references: [],
    hidden: false,
    links: {},
  };
}

/** A name as Hypothesis has them: 3 to 30 letters, digits, `_` and `.`. */
function userOf(author: string): string {
  const name = author
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 30);
  return `acct:${name.length < 3 ? 'analyst' : name}@readout`;
}
