import { z } from 'zod/mini';
import { DocumentText } from '../../model/document.ts';
import { ReadoutError } from '../../model/errors.ts';
import { Hash, type Id } from '../../model/ids.ts';
import { migrated } from '../../model/migrations.ts';
import { unsoundness } from '../../model/soundness.ts';
import { fromFile, schemaVersion, toFile, type Workspace, WorkspaceFile } from '../../model/workspace.ts';

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

/** What such a file holds. */
export interface WholeWorkspace {
  readonly workspace: Workspace;
  readonly texts: ReadonlyMap<string, DocumentText>;
}

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

/**
 * Reads `workspaceJson` back, also that of an older version. Throws `file-unreadable` or, for a file
 * of a newer version, `workspace-newer`, naming the file and what is wrong.
 */
export function readWorkspaceJson(name: string, bytes: Uint8Array): WholeWorkspace {
  const refused = (why: string): ReadoutError =>
    new ReadoutError('file-unreadable', `${name} ${why}. Nothing was imported.`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused('is not JSON in UTF-8');
  }
  const outer = Outer.safeParse(json);
  if (!outer.success) throw refused('is no workspace that Readout has written as JSON');
  const version = Versioned.safeParse(outer.data.workspace);
  if (version.success && version.data.schemaVersion > schemaVersion)
    throw new ReadoutError(
      'workspace-newer',
      `${name} was written by a newer version of Readout. Nothing was imported.`,
    );
  const whole = WorkspaceJson.safeParse({ ...outer.data, workspace: migrated(outer.data.workspace) });
  if (!whole.success) {
    const path = whole.error.issues[0]?.path.join('.') ?? '';
    throw refused(`is damaged${path === '' ? '' : ` at ${path}`}`);
  }
  const workspace = fromFile(whole.data.workspace);
  if (recordsIn(toFile(workspace)) < recordsIn(whole.data.workspace))
    throw refused('holds two records with the same id');
  const [problem] = unsoundness(workspace);
  if (problem !== undefined) throw refused(`does not hold together: ${problem.replace(/\.$/, '')}`);
  return { workspace, texts: new Map(whole.data.texts.map(({ hash, ...text }) => [hash, text])) };
}

/** How many records there are in all collections. */
function recordsIn(file: WorkspaceFile): number {
  return Object.values(file).reduce<number>((sum, each) => sum + (Array.isArray(each) ? each.length : 0), 0);
}

const Outer = z.looseObject({ format: z.literal(format), workspace: z.unknown() });
const Versioned = z.looseObject({ schemaVersion: z.int() });

function linesOf(records: readonly object[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
