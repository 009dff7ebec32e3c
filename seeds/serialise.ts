import { Annotation } from '../src/shared/model/annotation.ts';
import { Comparison } from '../src/shared/model/comparison.ts';
import { Document } from '../src/shared/model/document.ts';
import { Tag } from '../src/shared/model/tag.ts';
import { type WorkspaceFile } from '../src/shared/model/workspace.ts';

/** The text of `workspace.json`: one line a header key and one a record, keys in the schema's order. */
export function serialise(file: WorkspaceFile): string {
  return `{
"schemaVersion": ${JSON.stringify(file.schemaVersion)},
"id": ${JSON.stringify(file.id)},
"name": ${JSON.stringify(file.name)},
"createdAt": ${JSON.stringify(file.createdAt)},
"documents": ${list(file.documents, Document)},
"tags": ${list(file.tags, Tag)},
"annotations": ${list(file.annotations, Annotation)},
"comparisons": ${list(file.comparisons, Comparison)}
}
`;
}

function list<R>(records: readonly R[], schema: { parse(record: unknown): R }): string {
  return records.length === 0
    ? '[]'
    : `[\n${records.map((record) => JSON.stringify(schema.parse(record))).join(',\n')}\n]`;
}
