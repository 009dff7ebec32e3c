import { z } from 'zod/mini';
import { Annotation } from './annotation.ts';
import { Annotations } from './annotations.ts';
import { Comparison } from './comparison.ts';
import { Correction } from './correction.ts';
import { Dismissal } from './dismissal.ts';
import { Document } from './document.ts';
import { Id, Moment } from './ids.ts';
import { Memo } from './memo.ts';
import { NamedReport } from './named-report.ts';
import { OutletLines } from './outlet-lines.ts';
import { Refusal } from './refusal.ts';
import { RemovedDocument } from './removed-document.ts';
import { StanceList } from './stance.ts';
import { Tag } from './tag.ts';

/** The version this program writes. Files of a newer one open read-only. */
export const schemaVersion = 6;

const header = {
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  createdAt: Moment,
};

/** What `workspace.json` holds, and what crosses from main to a window. */
export const WorkspaceFile = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  ...header,
  documents: z.array(Document),
  tags: z.array(Tag),
  annotations: z.array(Annotation),
  comparisons: z.array(Comparison),
  memos: z.array(Memo),
  dismissals: z.array(Dismissal),
  removed: z.array(RemovedDocument),
  corrections: z.array(Correction),
  stances: z.array(StanceList),
  refusals: z.array(Refusal),
  outlets: z.array(OutletLines),
  reports: z.array(NamedReport),
});
export type WorkspaceFile = z.infer<typeof WorkspaceFile>;

/** What one file holds, ready to ask. Immutable: a change is a new value that shares the rest. */
export interface Workspace {
  readonly id: Id;
  readonly name: string;
  readonly createdAt: Moment;
  readonly documents: ReadonlyMap<Id, Document>;
  readonly tags: ReadonlyMap<Id, Tag>;
  readonly annotations: Annotations;
  readonly comparisons: ReadonlyMap<Id, Comparison>;
  /** By the id of what each is about: the workspace, a document or a tag. */
  readonly memos: ReadonlyMap<Id, Memo>;
  readonly dismissals: ReadonlyMap<Id, Dismissal>;
  /** By the document's id. */
  readonly removed: ReadonlyMap<Id, RemovedDocument>;
  readonly corrections: ReadonlyMap<Id, Correction>;
  readonly stances: ReadonlyMap<Id, StanceList>;
  readonly refusals: ReadonlyMap<Id, Refusal>;
  readonly outlets: ReadonlyMap<Id, OutletLines>;
  readonly reports: ReadonlyMap<Id, NamedReport>;
}

export function fromFile(file: WorkspaceFile): Workspace {
  return {
    id: file.id,
    name: file.name,
    createdAt: file.createdAt,
    documents: byId(file.documents),
    tags: byId(file.tags),
    annotations: Annotations.of(file.annotations),
    comparisons: byId(file.comparisons),
    memos: byId(file.memos),
    dismissals: byId(file.dismissals),
    removed: byId(file.removed),
    corrections: byId(file.corrections),
    stances: byId(file.stances),
    refusals: byId(file.refusals),
    outlets: byId(file.outlets),
    reports: byId(file.reports),
  };
}

/** The file of a workspace: its records in order of their ids, so that the same content is the same text. */
export function toFile(workspace: Workspace): WorkspaceFile {
  return {
    schemaVersion,
    id: workspace.id,
    name: workspace.name,
    createdAt: workspace.createdAt,
    documents: sorted(workspace.documents.values()),
    tags: sorted(workspace.tags.values()),
    annotations: [...workspace.annotations], // in that order already
    comparisons: sorted(workspace.comparisons.values()),
    memos: sorted(workspace.memos.values()),
    dismissals: sorted(workspace.dismissals.values()),
    removed: sorted(workspace.removed.values()),
    corrections: sorted(workspace.corrections.values()),
    stances: sorted(workspace.stances.values()),
    refusals: sorted(workspace.refusals.values()),
    outlets: sorted(workspace.outlets.values()),
    reports: sorted(workspace.reports.values()),
  };
}

export function emptyWorkspace(id: Id, name: string, createdAt: Moment): Workspace {
  return {
    id,
    name,
    createdAt,
    documents: new Map(),
    tags: new Map(),
    annotations: Annotations.empty,
    comparisons: new Map(),
    memos: new Map(),
    dismissals: new Map(),
    removed: new Map(),
    corrections: new Map(),
    stances: new Map(),
    refusals: new Map(),
    outlets: new Map(),
    reports: new Map(),
  };
}

function byId<R extends { id: Id }>(records: readonly R[]): ReadonlyMap<Id, R> {
  return new Map(records.map((record) => [record.id, record]));
}

function sorted<R extends { id: Id }>(records: Iterable<R>): R[] {
  return [...records].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
