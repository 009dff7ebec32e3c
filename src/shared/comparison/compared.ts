import { align } from '../alignment/align.ts';
import type { Alignment } from '../alignment/alignment.ts';
import type { DocumentText } from '../model/document.ts';
import { type WordMarks, wordMarks } from './marks.ts';
import { type CompareRow, compareRows } from './rows.ts';

/** Everything two texts alone say of each other. Plain data: it crosses from a worker. */
export interface Compared {
  readonly alignment: Alignment;
  readonly rows: readonly CompareRow[];
  readonly marks: WordMarks;
}

/** Aligns two texts, A left and B right. `language`, BCP 47, says how their words are told apart. */
export function compared(left: DocumentText, right: DocumentText, language: string): Compared {
  const alignment = align(left, right);
  const rows = compareRows(alignment, left.blocks, right.blocks);
  return { alignment, rows, marks: wordMarks(rows, left, right, language) };
}
