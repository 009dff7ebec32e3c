import type { Block, DocumentText, StatementDate } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Extract, Reason } from './reading.ts';

/** A value that was found, and where. */
export interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** A block with the kind proposed for it; `reason` says why it is to be hidden, null where it is not. */
export interface ProposedBlock extends Block {
  readonly reason: Reason | null;
}

/** What was found of a statement. Null is "not found": nothing is ever invented. */
export interface Facts {
  /** Of the file's name, where it begins with one: `001`. */
  readonly number: Found<string> | null;
  readonly title: Found<string> | null;
  readonly deck: Found<string> | null;
  readonly outlet: Found<string> | null;
  readonly agency: Found<string> | null;
  readonly published: Found<StatementDate> | null;
  readonly statement: Found<StatementDate> | null;
  readonly place: Found<string> | null;
  /** BCP 47. */
  readonly language: Found<string>;
  /** Who speaks in it, as they are named in full, in order. */
  readonly speakers: readonly Found<string>[];
  /** Heading it would stand under in the library. */
  readonly group: Found<string> | null;
}

/** Where no outlet's lines are known. */
export const noKnownLines: Pick<ProposalContext, 'outlets' | 'recurring'> = { outlets: [], recurring: [] };

/** What is proposed for a file before anything is added: the analyst has the last word. */
export interface Proposal {
  /** Cover all of the text, in order; a line may be cut where it holds two things (an outlet's mark and the title). */
  readonly blocks: readonly ProposedBlock[];
  readonly facts: Facts;
}

/** A text with the kinds proposed for its blocks. */
export function documentText({ text }: Extract, { blocks }: Proposal): DocumentText {
  return { ...text, blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })) };
}

/** What proposing needs besides the text. */
export interface ProposalContext {
  /** The file's name, without folders. */
  readonly name: string;
  /** The day of the import, `2026-11-22`: no date later than this is inferred. */
  readonly today: string;
  /** The lines remembered for outlets. */
  readonly outlets: readonly { readonly outlet: string; readonly lines: readonly string[] }[];
  /** Keys (`lineKey`) of lines that stand at the edges of other documents of its outlet. */
  readonly recurring: readonly string[];
}
