import type { Compared } from '../comparison/compared.ts';
import type { DocumentText } from '../model/document.ts';
import type { Pair } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { OwnText } from '../model/named-report.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';

/** Everything a report is made from: the same input makes the same report. */
export interface ReportInput {
  readonly workspace: Workspace;
  readonly options: ReportOptions;
  /** What the analyst says in it; none where it is not kept. */
  readonly texts?: readonly OwnText[];
  /** The stored text of a document, or null when it cannot be read. */
  readonly textOf: (document: Id) => DocumentText | null;
  /** The day the report is made, `2026-11-21`. */
  readonly today: string;
  /**
   * What a report of a comparison is about: `options.comparison`, or a chain of documents, each compared with the
   * next. Empty for any other report, and where the texts are not compared yet.
   */
  readonly links: readonly ComparedLink[];
}

/** Two documents with what their texts say of each other. */
export interface ComparedLink extends Pair {
  readonly compared: Compared;
}
