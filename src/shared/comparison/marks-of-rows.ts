import type { DocumentText } from '../model/document.ts';
import type { StanceScale } from '../model/stance.ts';
import { type CueFinder, cueFinder } from './cues/cues.ts';
import { type WordMarks, wordMarks } from './marks.ts';
import type { CompareRow } from './rows.ts';

/** The words that differ, for some rows at a time: of each block just what `wordMarks` says with all rows at hand. */
export class MarksOfRows {
  readonly #rows: readonly CompareRow[];
  readonly #left: DocumentText;
  readonly #right: DocumentText;
  readonly #language: string;
  readonly #cuesBetween: CueFinder;
  /** For a block, the moved rows that have a pair with it: it may itself stand in a row of another kind. */
  readonly #moved = { left: new Map<number, number[]>(), right: new Map<number, number[]>() };

  /** `scales`: the stance words in force for `language`. O(rows). */
  constructor(
    rows: readonly CompareRow[],
    left: DocumentText,
    right: DocumentText,
    language: string,
    scales: readonly StanceScale[],
  ) {
    this.#rows = rows;
    this.#left = left;
    this.#right = right;
    this.#language = language;
    this.#cuesBetween = cueFinder(language, scales);
    for (const { kind, index, pairs } of rows) {
      if (kind !== 'moved') continue;
      for (const side of ['left', 'right'] as const)
        for (const block of pairs.flatMap((pair) => pair[side])) {
          const known = this.#moved[side].get(block);
          if (known === undefined) this.#moved[side].set(block, [index]);
          else known.push(index);
        }
    }
  }

  /** The marks in the blocks of the rows `[from, to)`. As costly as the word edits of each pair in them. */
  of(from: number, to: number): WordMarks {
    const rows = this.#rows.slice(from, to);
    const left = rows.flatMap((row) => row.left);
    const right = rows.flatMap((row) => row.right);
    const needed = new Set(rows.flatMap(({ index, kind }) => (kind === 'identical' ? [] : index)));
    for (const block of left) for (const row of this.#moved.left.get(block) ?? []) needed.add(row);
    for (const block of right) for (const row of this.#moved.right.get(block) ?? []) needed.add(row);
    const all = [...needed].toSorted((a, b) => a - b).flatMap((index) => this.#rows[index] ?? []);
    const marks = wordMarks(all, this.#left, this.#right, this.#language, this.#cuesBetween);
    const [lefts, rights] = [new Set(left), new Set(right)];
    return {
      left: only(marks.left, lefts),
      right: only(marks.right, rights),
      quiet: { left: only(marks.quiet.left, lefts), right: only(marks.quiet.right, rights) },
      cues: only(marks.cues, new Set(rows.map(({ index }) => index))),
    };
  }
}

function only<V>(marks: ReadonlyMap<number, V>, blocks: ReadonlySet<number>): ReadonlyMap<number, V> {
  return new Map([...marks].filter(([block]) => blocks.has(block)));
}
