import type { Id } from '../model/ids.ts';

/** A report, ready to be set on pages or written in any format: everything in words, in order. */
export interface Report {
  readonly title: string;
  /** The paragraph under the title. */
  readonly summary: string;
  /** Notes on the whole, as the analyst typed them. */
  readonly notes: readonly string[];
  readonly sections: readonly ReportSection[];
  /** What the analyst thinks of things as a whole, each under the name of what it is about. */
  readonly memos: readonly ReportMemo[];
  /** The documents cited, in the order of their numbers from 1; empty without citations. */
  readonly sources: readonly ReportSource[];
  readonly counts: ReportCounts;
}

export interface ReportCounts {
  /** Passages, or paragraphs in a comparison, each counted once however often it is shown. */
  readonly passages: number;
  readonly documents: number;
}

export interface ReportMemo {
  readonly heading: string;
  /** As the analyst typed it; never empty. */
  readonly text: string;
}

export interface ReportSection {
  readonly heading: string;
  /** The sentence of figures under the heading; may be empty above a table. */
  readonly lead: string;
  /** Figures or facts under the lead. */
  readonly table: ReportTable | null;
  readonly groups: readonly ReportGroup[];
}

/** Words and figures in columns; every row has a cell for each. */
export interface ReportTable {
  readonly head: readonly { readonly name: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Passages under a heading of their own (a document's title), or under the section's when it is null. */
export interface ReportGroup {
  readonly heading: string | null;
  /** What is to be said of the passages before they are quoted; mostly empty. */
  readonly lead: string;
  readonly passages: readonly ReportPassage[];
}

export interface ReportPassage {
  readonly document: Id;
  /** Paragraphs of pieces; the quotation's pieces are exactly the source's words. */
  readonly paragraphs: readonly (readonly Piece[])[];
  /** Where it stands and what else it is tagged: `¶8, also Fukushima`. */
  readonly place: string;
  /** Number in the list of sources; null without citations. */
  readonly citation: number | null;
  /** Whether it is a whole paragraph: it is set plain, but for the words the other text of a comparison does not have. */
  readonly whole: boolean;
  readonly notes: readonly ReportNote[];
}

export interface ReportNote {
  /** What it is on, in a line of its own: `On `, words of the passage, ` (Taiwan):`. Null: the passage itself. */
  readonly about: readonly Piece[] | null;
  /** As the analyst typed it. */
  readonly text: string;
}

export interface Piece {
  /**
   * `mark` is what the report itself puts between the words: `…` and `[…]`. `dropped` and `added` are words of
   * a whole paragraph that only A has, or only B.
   */
  readonly kind: 'quotation' | 'dropped' | 'added' | 'surrounding' | 'mark';
  readonly text: string;
}

export interface ReportSource {
  readonly citation: string;
  /** File name and hash, by which the quotations can be checked. */
  readonly file: string;
}
