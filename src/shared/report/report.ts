import type { CitationRun } from '../citations/formatted.ts';
import type { Hash, Id } from '../model/ids.ts';
import type { Carrier } from './carrier.ts';
import type { ReportOptions } from './options.ts';

/** A report, ready to be set on pages or written in any format: everything in words, in order. */
export interface Report {
  readonly title: string;
  /** The paragraph under the title. */
  readonly summary: string;
  /** Notes on the whole, as the analyst typed them. */
  readonly notes: readonly string[];
  /** What the analyst says under the summary, as they typed it; empty where they say nothing. */
  readonly opening: string;
  readonly sections: readonly ReportSection[];
  /** What the analyst says behind the last section. */
  readonly closing: string;
  /** What the analyst thinks of things as a whole, each under the name of what it is about. */
  readonly memos: readonly ReportMemo[];
  /** The documents cited, in the order of their numbers from 1; empty without citations. */
  readonly sources: readonly ReportSource[];
  /** The sentence above them; mostly empty. */
  readonly sourcesLead: string;
  readonly citationStyle: ReportOptions['citationStyle'];
  readonly counts: ReportCounts;
  readonly facts: ReportFacts;
}

/** A report before the analyst’s own texts are in it. */
export type MadeReport = Omit<Report, 'opening' | 'closing' | 'sections'> & {
  readonly sections: readonly MadeSection[];
};

export type MadeSection = Omit<ReportSection, 'own'>;

/** What the report is of, for readers that are programs. */
export interface ReportFacts {
  readonly workspace: string;
  /** The day it is made, `2026-11-21`. */
  readonly day: string;
  /** Names of the tags it was asked for; empty where all were. */
  readonly tags: readonly string[];
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
  /** What it is of, the same however its heading reads: `tag ID`, `together ID ID`, `document ID`, `date 2023-11`, `untagged`, `dropped ID ID`, `aligned ID ID`. */
  readonly key: string;
  /** What the analyst says before it, as they typed it; empty where they say nothing. */
  readonly own: string;
  readonly heading: string;
  /** The sentence of figures under the heading; may be empty above a table. */
  readonly lead: string;
  /** Figures or facts under the lead. */
  readonly table: ReportTable | null;
  /** Two texts side by side; null in all sections but that of a comparison. */
  readonly aligned: ReportAligned | null;
  readonly groups: readonly ReportGroup[];
}

/** Words and figures in columns; every row has a cell for each. */
export interface ReportTable {
  readonly head: readonly { readonly name: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Two texts in two columns, a row for what belongs together. */
export interface ReportAligned {
  /** What stands above the columns: the documents’ numbers and titles. */
  readonly head: readonly [left: string, right: string];
  readonly languages: readonly [left: string, right: string];
  readonly rows: readonly ReportAlignedRow[];
}

export interface ReportAlignedRow {
  /** The blocks of each side; none where the other side has nothing of it. */
  readonly left: readonly ReportAlignedBlock[];
  readonly right: readonly ReportAlignedBlock[];
  /** How the sides stand to each other, in words: `Dropped`, `Edited, 29 of 31 words kept`. */
  readonly relation: string;
}

export interface ReportAlignedBlock {
  /** `¶8`, or the kind of what is no paragraph. */
  readonly place: string;
  readonly pieces: readonly Piece[];
  readonly carrier: Carrier | null;
}

/** Passages under a heading of their own (a document's title), or under the section's when it is null. */
export interface ReportGroup {
  readonly heading: string | null;
  /** What is to be said of the passages before they are quoted; mostly empty. */
  readonly lead: string;
  readonly passages: readonly ReportPassage[];
}

export interface ReportPassage {
  /** The annotation it is of; null for a whole paragraph of a comparison. */
  readonly annotation: Id | null;
  readonly document: Id;
  /** The document’s number. */
  readonly number: string;
  /** Names of its tags, in the codebook's order. */
  readonly tags: readonly string[];
  /** By what the quotation can be checked; null where the source cannot be read. */
  readonly carrier: Carrier | null;
  /** Paragraphs of pieces; the quotation's pieces are exactly the source's words. */
  readonly paragraphs: readonly (readonly Piece[])[];
  /** Where it stands and what else it is tagged: `¶8, also Fukushima`. */
  readonly place: string;
  /** The place alone: `¶8`. */
  readonly where: string;
  /** Number in the list of sources; null without citations. */
  readonly citation: number | null;
  /**
   * The same in words, with the place: a note in Chicago’s manner, or where the style has it in the text
   * (`isInText`) what stands behind the place instead of the number. Empty without citations.
   */
  readonly cited: readonly CitationRun[];
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
  readonly document: Id;
  readonly hash: Hash;
  /** Its key in a bibliography: `xinhua2023-001`. */
  readonly citekey: string;
  readonly title: string;
  readonly citation: string;
  /** The citation with its words in italics. */
  readonly runs: readonly CitationRun[];
  /** File name and hash, by which the quotations can be checked. */
  readonly file: string;
}
