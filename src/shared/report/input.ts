import type { Alignment } from '../alignment/alignment.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';

/** Everything a report is made from: the same input makes the same report. */
export interface ReportInput {
  readonly workspace: Workspace;
  readonly options: ReportOptions;
  /** The stored text of a document, or null when it cannot be read. */
  readonly textOf: (document: Id) => DocumentText | null;
  /** The day the report is made, `2026-11-21`. */
  readonly today: string;
  /** Of `options.comparison`'s two texts; null where the report is not arranged by comparison. */
  readonly alignment: Alignment | null;
}
