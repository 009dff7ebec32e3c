import type { BlockKind } from '../../model/document.ts';

/** A block's words, or a piece of a long block, and where they stand: offsets as `linesOf` counts them. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly kind: BlockKind;
}

/** Somebody says something: who, and the words that show it, offsets as `linesOf` counts them. */
export interface Speech {
  /** In full, as the text names them in full. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a language's rules tell of a text. */
export interface Told {
  readonly speeches: readonly Speech[];
  /** Everybody named in full, and where first in the body. */
  readonly named: ReadonlyMap<string, number>;
  /** Who receives whom, or speaks with them first: host and guest. */
  readonly meetings: readonly (readonly [host: string, guest: string])[];
}

/** One language's rules. */
export type TellSpeech = (lines: readonly Line[]) => Told;
