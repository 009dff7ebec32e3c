import type { Passage } from '../../model/annotation.ts';

/** Where a listed phrase stands: which scale, and how strong, 0 the weakest. */
export interface Rank {
  readonly scale: number;
  readonly level: number;
}

/** A listed phrase in a text, with every rank the list gives it. UTF-16. */
export interface PhraseIn extends Passage {
  /** As listed: two that share one say the same. */
  readonly phrases: readonly string[];
  readonly ranks: readonly Rank[];
  readonly isModal: boolean;
}

/** A phrase looked for, and its place on a scale; null as a modal. */
export interface Listing {
  readonly phrase: string;
  readonly rank: Rank | null;
}

/** A passage with what it is listed for. */
export function phraseIn(start: number, end: number, listings: readonly Listing[]): PhraseIn {
  return {
    start,
    end,
    phrases: listings.map(({ phrase }) => phrase),
    ranks: listings.flatMap(({ rank }) => rank ?? []),
    isModal: listings.some(({ rank }) => rank === null),
  };
}
