import type { Moment } from '../../../model/ids.ts';

/** A GUID as GUIDs are compared: without braces, in small letters. */
export type Guid = string;

/** Who made something and when, as far as it is said. */
export interface Making {
  readonly author: string | null;
  readonly createdAt: Moment | null;
  readonly updatedBy: string | null;
  readonly updatedAt: Moment | null;
}

/** What is said about a thing: its description, and the notes it refers to. */
export interface Said {
  readonly description: string;
  readonly notes: readonly Guid[];
}

export interface RefiCode extends Said {
  readonly guid: Guid;
  readonly name: string;
  /** False of a folder, which only holds others. */
  readonly codable: boolean;
  /** `#a1b2c3`, in small letters. */
  readonly colour: string | null;
  readonly children: readonly RefiCode[];
}

/** A stretch of a text as the file has it. Positions are as written: in units only the oracle tells; null where they are no numbers. */
export interface RefiSelection extends Said, Making {
  readonly guid: Guid;
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Each once, in order. */
  readonly codes: readonly Guid[];
}

/** A source that is a text, or the text that represents a PDF. */
export interface RefiSource extends Said, Making {
  readonly guid: Guid;
  readonly name: string;
  /** Where its plain text lies; null where it is written in place. */
  readonly path: string | null;
  readonly content: string | null;
  readonly selections: readonly RefiSelection[];
  readonly values: readonly { readonly variable: string; readonly value: string }[];
}

export interface RefiNote extends Making {
  readonly guid: Guid;
  readonly name: string;
  readonly path: string | null;
  /** Its description and its words. */
  readonly words: string;
  /** Where some programs say what it is about in the source that refers to it. */
  readonly selections: readonly RefiSelection[];
}

export interface RefiLink {
  readonly name: string;
  readonly from: Guid;
  readonly to: Guid;
}

/** What a project file says, before it is known what comes in of it. */
export interface RefiProject {
  readonly name: string;
  /** The program that wrote it; empty where it does not say. */
  readonly origin: string;
  /** About the project as a whole. */
  readonly about: Said;
  readonly codes: readonly RefiCode[];
  readonly sources: readonly RefiSource[];
  readonly notes: ReadonlyMap<Guid, RefiNote>;
  readonly links: readonly RefiLink[];
  /** What there is of what Readout has nothing for. */
  readonly others: Others;
}

/** The names of what Readout has nothing for; empty where it has none. */
export interface Others {
  readonly pictures: readonly string[];
  readonly recordings: readonly string[];
  readonly transcripts: readonly string[];
  /** PDF files: their text comes in where it is there. */
  readonly pdfs: readonly string[];
  readonly pictureSelections: readonly string[];
  readonly recordingSelections: readonly string[];
  readonly pdfRectangles: readonly string[];
  /** Codings of a source as a whole, by the source's name. */
  readonly sourceCodings: readonly string[];
  readonly cases: readonly string[];
  readonly sets: readonly string[];
  readonly graphs: readonly string[];
}
