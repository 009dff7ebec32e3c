import type { Patch } from '../../commands/patch.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { DocumentText } from '../../model/document.ts';
import type { Id, Moment } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { NewDocument } from '../refi/import/documents.ts';
import type { LeftOut } from '../refi/import/report.ts';

/** What taking a file of another program in would do: told before anything happens. Crosses between threads. */
export interface Intake {
  readonly file: string;
  /** What it is and who wrote it: `A REFI-QDA project of qc 1.3.2`. */
  readonly from: string;
  /** How many of the file are here already. */
  readonly known: Readonly<Record<IntakeKind, number>>;
  /** Who made the annotations that are new, the busiest first; an empty name where that is not said. */
  readonly people: readonly { readonly name: string; readonly annotations: number }[];
  readonly leftOut: readonly LeftOut[];
  /** What the analyst should know of what comes in, a sentence each. */
  readonly remarks: readonly string[];
  /** Documents whose bytes and texts are to be stored first. */
  readonly documents: readonly NewDocument[];
  /** All else that is certain. */
  readonly patches: readonly Patch[];
  /** Annotations a person has to say yes or no to. */
  readonly doubtful: readonly Doubtful[];
}

/** What may come in, in the order it is told. */
export const intakeKinds = ['documents', 'tags', 'annotations', 'memos'] as const;
export type IntakeKind = (typeof intakeKinds)[number];

/** An annotation that may stand where it is said to. */
export interface Doubtful {
  /** The same whenever the file is planned again. */
  readonly key: string;
  readonly annotation: Annotation;
  /** Goes on after “It may stand here: …”. */
  readonly why: string;
  /** What the file quotes. */
  readonly words: string;
  /** What it adds, its new tags among it. */
  readonly patches: readonly Patch[];
}

/** What planning may know: passed in. */
export interface IntakeGround {
  readonly file: string;
  readonly workspace: Workspace;
  /** The stored text of a document, or null when it cannot be read. */
  readonly textOf: (document: Id) => DocumentText | null;
  readonly newId: () => Id;
  readonly now: Moment;
  /** The analyst, who signs what the file does not. */
  readonly author: string;
}
