import { unchanged, type Change } from '../flowing/changes.ts';
import type { Story } from './story.ts';

/**
 * What a group of RTF is for. `text` goes to its story, `capture` to a word kept aside, `fonts` and
 * `styles` to their tables; `silent` has no words of its own, but groups in it may; `skip` has none.
 */
export type Mode = 'text' | 'capture' | 'fonts' | 'styles' | 'silent' | 'skip';

/** What holds within a group of RTF, and is as it was before once the group is closed. */
export interface Group {
  mode: Mode;
  story: Story;
  /** Words kept aside while the mode is `capture`. */
  captured: string[];
  /** Whether these are the groups of `\info`, whose names are common words. */
  inInfo: boolean;
  font: number;
  /** Characters that stand in for one that is told by number (`\uc`). */
  fallback: number;
  change: Change;
  isHidden: boolean;
  paragraph: ParagraphState;
  /** The mode of the Unicode form of words that are told twice (`\upr`); null elsewhere. */
  alternative: Mode | null;
  /** What is done when this very group is closed. */
  closing: (() => void) | null;
}

/** Properties of a paragraph; `\pard` sets them back. */
export interface ParagraphState {
  readonly style: number;
  readonly outline: number | null;
  readonly isListed: boolean;
  readonly inTable: boolean;
}

export const plainParagraph: ParagraphState = { style: 0, outline: null, isListed: false, inTable: false };

export function outermost(story: Story): Group {
  return {
    mode: 'text',
    story,
    captured: [],
    inInfo: false,
    font: 0,
    fallback: 1,
    change: unchanged,
    isHidden: false,
    paragraph: plainParagraph,
    alternative: null,
    closing: null,
  };
}
