import { z } from 'zod/mini';
import { DocumentText } from '../../model/document.ts';
import { Hash, type Id } from '../../model/ids.ts';
import { toFile, type Workspace, WorkspaceFile } from '../../model/workspace.ts';

const format = 'readout-workspace';

/** The text of a document, under the hash that its `text` names. */
export const StoredText = z
  .strictObject({ hash: Hash, ...DocumentText.def.shape })
  .check(
    z.refine(
      ({ hash: _hash, ...text }) => DocumentText.safeParse(text).success,
      'Its blocks do not fit its text',
    ),
  );
export type StoredText = z.infer<typeof StoredText>;

/** A whole workspace in one file of JSON: all but the bytes of the sources. See docs/workspace-format.md. */
export const WorkspaceJson = z.strictObject({
  format: z.literal(format),
  workspace: WorkspaceFile,
  /** Of its documents and of the removed ones, those that can be read, each once. */
  texts: z.array(StoredText),
});
export type WorkspaceJson = z.infer<typeof WorkspaceJson>;

/** Writes a workspace, a record a line. The same content is the same text. O(workspace + texts). */
export function workspaceJson(workspace: Workspace, textOf: (document: Id) => DocumentText | null): string {
  const texts = new Map<string, StoredText>();
  const removed = Array.from(workspace.removed.values(), ({ document }) => document);
  for (const { id, text: hash } of [...workspace.documents.values(), ...removed]) {
    const text = textOf(id);
    if (text !== null) texts.set(hash, { hash, ...text });
  }
  const { documents, ...file } = toFile(workspace);
  const stored = [...texts.values()].toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  const { schemaVersion: version, id, name, createdAt, ...collections } = file;
  const head = Object.entries({ schemaVersion: version, id, name, createdAt });
  const lists = Object.entries({ documents, ...collections });
  const members = [
    ...head.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    ...lists.map(([key, records]) => `"${key}": ${linesOf(records)}`),
  ];
  return `{\n"format": "${format}",\n"workspace": {\n${members.join(',\n')}\n},\n"texts": ${linesOf(stored)}\n}\n`;
}

function linesOf(records: readonly object[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
