import { crc32 } from 'node:zlib';
import { z } from 'zod/mini';
import { Annotation } from '../../shared/model/annotation.ts';
import { Comparison } from '../../shared/model/comparison.ts';
import { Correction } from '../../shared/model/correction.ts';
import { Dismissal } from '../../shared/model/dismissal.ts';
import { Document } from '../../shared/model/document.ts';
import { Memo } from '../../shared/model/memo.ts';
import { migrated } from '../../shared/model/migrations.ts';
import { NamedReport } from '../../shared/model/named-report.ts';
import { OutletLines } from '../../shared/model/outlet-lines.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { RemovedDocument } from '../../shared/model/removed-document.ts';
import { StanceList } from '../../shared/model/stance.ts';
import { Tag } from '../../shared/model/tag.ts';
import {
  fromFile,
  schemaVersion,
  toFile,
  type Workspace,
  WorkspaceFile,
} from '../../shared/model/workspace.ts';
import { JournalMark } from './journal-entry.ts';
import { type Seal, sealIn, sealOf } from './seal.ts';

/** What a text turned out to be. */
export type Parsed =
  | {
      readonly kind: 'good';
      readonly workspace: Workspace;
      readonly mark: JournalMark | null;
      readonly seal: Seal;
    }
  /** Made by a newer version: what this one understands of it, or null. */
  | { readonly kind: 'newer'; readonly version: number; readonly workspace: Workspace | null }
  /** `reason` ends the sentence "The file …". */
  | { readonly kind: 'damaged'; readonly reason: string };

/** Records that came out of their schema when they were read: their keys are in order already. */
const inOrder = new WeakSet<object>();

/** Tells that records have their keys in the schema's order: they need not go through it again to be written. */
export function readInOrder(records: Iterable<object>): void {
  for (const record of records) inOrder.add(record);
}

/**
 * The text of `workspace.json`: JSON a person can read and git can compare. One line
 * a header key and one a record, records by id, keys in the schema's order: the same
 * content is the same text, and one edit is one line. `mark` says how far its journal
 * is in it; null where it has none. The last line seals all that goes before it. O(records).
 */
export function serialise(workspace: Workspace, mark: JournalMark | null = null): string {
  return [...pieces(workspace, mark)].join('');
}

/** The same text in pieces of some dozen records, so that something else can be done between two of them. */
export function* pieces(workspace: Workspace, mark: JournalMark | null = null): Generator<string, void> {
  let crc = 0;
  for (const piece of body(workspace, mark)) {
    crc = crc32(piece, crc);
    yield piece;
  }
  yield sealOf(crc);
}

function* body(workspace: Workspace, mark: JournalMark | null): Generator<string, void> {
  const file = toFile(workspace);
  yield `{
"schemaVersion": ${JSON.stringify(file.schemaVersion)},
"id": ${JSON.stringify(file.id)},
"name": ${JSON.stringify(file.name)},
"createdAt": ${JSON.stringify(file.createdAt)},
"journal": ${JSON.stringify(mark)},
"documents": `;
  yield* list(file.documents, Document);
  yield ',\n"tags": ';
  yield* list(file.tags, Tag);
  yield ',\n"annotations": ';
  yield* list(file.annotations, Annotation);
  yield ',\n"comparisons": ';
  yield* list(file.comparisons, Comparison);
  yield ',\n"memos": ';
  yield* list(file.memos, Memo);
  yield ',\n"dismissals": ';
  yield* list(file.dismissals, Dismissal);
  yield ',\n"removed": ';
  yield* list(file.removed, RemovedDocument);
  yield ',\n"corrections": ';
  yield* list(file.corrections, Correction);
  yield ',\n"stances": ';
  yield* list(file.stances, StanceList);
  yield ',\n"refusals": ';
  yield* list(file.refusals, Refusal);
  yield ',\n"outlets": ';
  yield* list(file.outlets, OutletLines);
  yield ',\n"reports": ';
  yield* list(file.reports, NamedReport);
}

/** Reads such a text, or any JSON of the same shape. Never throws. */
export function parse(text: string): Parsed {
  if (text.trim() === '') return { kind: 'damaged', reason: 'is empty' };
  if (/^\0+$/.test(text)) return { kind: 'damaged', reason: 'holds nothing but zeros' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {
      kind: 'damaged',
      reason: text.trimStart().startsWith('{') ? 'is cut short or garbled' : 'is not JSON',
    };
  }
  const version = Versioned.safeParse(json);
  if (version.success && version.data.schemaVersion > schemaVersion)
    return { kind: 'newer', version: version.data.schemaVersion, workspace: understood(version.data) };
  const outer = Outer.safeParse(json);
  if (!outer.success) return { kind: 'damaged', reason: `is not a workspace (${where(outer.error)})` };
  const { journal: mark = null, checksum: _, ...rest } = outer.data;
  const file = WorkspaceFile.safeParse(migrated(rest));
  if (!file.success) return { kind: 'damaged', reason: `is not a workspace (${where(file.error)})` };
  const twice = twiceIn(file.data);
  if (twice !== null) return { kind: 'damaged', reason: `holds two records with the id ${twice}` };
  for (const records of recordsOf(file.data)) readInOrder(records);
  return { kind: 'good', workspace: fromFile(file.data), mark, seal: sealIn(Buffer.from(text)) };
}

/** What the file says besides its records. */
const Outer = z.looseObject({
  journal: z.optional(z.nullable(JournalMark)),
  checksum: z.optional(z.string()),
});

const Versioned = z.looseObject({ schemaVersion: z.int() });

/** Records in a piece. */
const some = 50;

function* list<R extends object>(
  records: readonly R[],
  schema: { parse(record: unknown): R },
): Generator<string, void> {
  if (records.length === 0) {
    yield '[]';
    return;
  }
  for (let from = 0; from < records.length; from += some) {
    const lines = records.slice(from, from + some).map((record) => line(record, schema));
    yield `${from === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n]';
}

/** Through the schema, which puts the keys in order and keeps a wrong record out of the file. */
function line<R extends object>(record: R, schema: { parse(record: unknown): R }): string {
  return JSON.stringify(inOrder.has(record) ? record : schema.parse(record));
}

/** A newer file without the keys this version does not know; null where that leaves something else than it knows. */
function understood(json: object): Workspace | null {
  const known = z
    .object({
      ...WorkspaceFile.shape,
      schemaVersion: z.int(),
      documents: z.array(z.object(Document.shape)),
      tags: z.array(z.object(Tag.shape)),
      annotations: z.array(z.object(Annotation.shape)),
      comparisons: z.array(z.object(Comparison.shape)),
      memos: z.array(z.object(Memo.shape)),
      dismissals: z.array(z.object(Dismissal.shape)),
      removed: z.array(z.object(RemovedDocument.shape)),
      corrections: z.array(z.object(Correction.shape)),
      stances: z.array(z.object(StanceList.shape)),
      refusals: z.array(z.object(Refusal.shape)),
      outlets: z.array(z.object(OutletLines.shape)),
      reports: z.array(z.object(NamedReport.shape)),
    })
    .safeParse(json);
  return known.success ? fromFile({ ...known.data, schemaVersion }) : null;
}

/** Where the first thing wrong stands: `annotations.12.tags`. */
function where(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'wrong shape' : `see ${path}`;
}

/** An id that two records share: read as one, the other would be lost at the next save. */
function twiceIn(file: WorkspaceFile): string | null {
  for (const records of recordsOf(file)) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return null;
}

function recordsOf(file: WorkspaceFile): (readonly { readonly id: string }[])[] {
  const { documents, tags, annotations, comparisons, memos, dismissals } = file;
  const { removed, corrections, stances, refusals, outlets, reports } = file;
  return [
    documents,
    tags,
    annotations,
    comparisons,
    memos,
    dismissals,
    removed,
    corrections,
    stances,
    refusals,
    outlets,
    reports,
  ];
}
