import { align } from '../alignment/align.ts';
import type { Alignment, Correction } from '../alignment/alignment.ts';
import type { OnProgress } from '../alignment/premises.ts';
import type { DocumentText } from '../model/document.ts';
import type { StanceScale } from '../model/stance.ts';
import { cueFinder } from './cues/cues.ts';
import { type WordMarks, wordMarks } from './marks.ts';
import { type CompareRow, compareRows } from './rows.ts';
import { stancesOf } from './stances/stances.ts';

/**
 * All that a comparison depends on besides its two texts. Plain data: it crosses to a worker,
 * and a result is known by it.
 */
export interface CompareOptions {
  /** BCP 47: says how words are told apart. */
  readonly language: string;
  /** What the analyst said of blocks, by their indices. */
  readonly corrections: readonly Correction[];
}

/** Which blocks of two texts belong together, and the rows they are read in. */
export interface AlignedTexts {
  readonly alignment: Alignment;
  readonly rows: readonly CompareRow[];
}

/** Everything two texts alone say of each other. Plain data: it crosses from a worker. */
export interface Compared extends AlignedTexts {
  readonly marks: WordMarks;
}

/** Aligns two texts, A left and B right, with the words that differ; `scales`: the stance words in force. */
export function compared(
  left: DocumentText,
  right: DocumentText,
  options: CompareOptions,
  scales: readonly StanceScale[] = stancesOf([], options.language),
): Compared {
  const aligned = alignedTexts(left, right, options);
  return {
    ...aligned,
    marks: wordMarks(aligned.rows, left, right, options.language, cueFinder(options.language, scales)),
  };
}

/** The same without the words: they cost the most, and can be had row by row, from `MarksOfRows`. */
export function alignedTexts(
  left: DocumentText,
  right: DocumentText,
  { corrections }: CompareOptions,
  onProgress: OnProgress = () => undefined,
): AlignedTexts {
  const alignment = align(left, right, corrections, { onProgress });
  return { alignment, rows: compareRows(alignment, left.blocks, right.blocks) };
}
