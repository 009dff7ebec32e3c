import type { Passage } from '../model/annotation.ts';

/**
 * How a row's blocks stand to each other. `similar` (below the line of confidence)
 * and `echo` (a shared set phrase, not a pair) are offered, never asserted.
 */
export type Relation =
  | 'identical'
  | 'edited'
  | 'split'
  | 'merged'
  | 'quoted'
  | 'similar'
  | 'echo'
  | 'only-left'
  | 'only-right';

export type SideName = 'left' | 'right';

/** The same words on both sides. UTF-16, relative to each block's own start. */
export interface SharedPassage {
  readonly left: Passage;
  readonly right: Passage;
}

/** What a `quoted` row rests on: the side whose longer block holds the other's words, and where. */
export interface Quote {
  readonly holder: SideName;
  readonly passages: readonly SharedPassage[];
}

/** Words (single characters in CJK) of the shorter side that the other side keeps, of how many. */
export interface SharedWords {
  readonly shared: number;
  readonly of: number;
}

/** Why a row is believed: its words, and whether what stands before and after it on both sides belongs together too. */
export interface Evidence extends SharedWords {
  readonly neighbours: 'both' | 'one' | 'none';
}

/**
 * What the analyst says of two blocks, by index: that they are a pair, whatever their
 * words, or that they are none.
 */
export interface Correction {
  readonly is: 'pair' | 'apart';
  readonly left: number;
  readonly right: number;
}

/**
 * One row of a comparison. `left` and `right` are 0-based indices over all blocks
 * of each text, ascending; empty on the side the row says nothing of.
 */
export interface Row {
  readonly relation: Relation;
  /** Stands in another order than the rest. */
  readonly moved: boolean;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Null where it would say nothing: `identical`, `only-left`, `only-right`. */
  readonly evidence: Evidence | null;
  /** 0..1: how sure the relation is. */
  readonly confidence: number;
  /** Whether it holds a pair that the analyst asserted; its confidence is then 1. */
  readonly corrected: boolean;
  /** The shared passages of a `quoted` or `echo` row; null for every other. */
  readonly quote: Quote | null;
}

/**
 * Body blocks of one side by what became of them. The relations add up to `total`;
 * `moved` and `holding` count again what another figure has counted.
 */
export interface SideSummary {
  readonly total: number;
  readonly identical: number;
  readonly edited: number;
  readonly split: number;
  readonly merged: number;
  /** Standing in a quotation, as the quoted block or as the one that holds it. */
  readonly quoted: number;
  /** Of `quoted`, those that hold a quotation of the other side. */
  readonly holding: number;
  readonly moved: number;
}

/** Counts of body blocks (paragraphs and list items) only: titles, bylines, captions and furniture never count. */
export interface Summary {
  readonly left: SideSummary & { readonly dropped: number };
  readonly right: SideSummary & { readonly added: number };
}

/** Two texts laid beside each other: plain data that crosses to and from a worker. */
export interface Alignment {
  /**
   * Every block of both sides, in reading order of the left with the right's own
   * blocks where they stand between its neighbours. Each block stands in one row,
   * save a block that is split, merged or holds quotations: it may stand in several.
   */
  readonly rows: readonly Row[];
  /** `similar` rows, besides the rows. Echoes are looked for when they are asked for: see `offers.ts`. */
  readonly similar: readonly Row[];
  readonly summary: Summary;
  /** Why the words of the two texts were not compared; null where they were. */
  readonly declined: Declined | null;
}

/**
 * Two texts in two languages have hardly a word in common: only blocks that are the same
 * are paired, and `similar` holds those that share dates, figures and names, if enough do to
 * be worth it. Languages are BCP 47: `en`, `zh-TW`.
 */
export interface Declined {
  readonly reason: 'two-languages';
  readonly leftLanguage: string;
  readonly rightLanguage: string;
}
