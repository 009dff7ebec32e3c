import { editsBetween, wordings } from '../alignment/words.ts';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import type { CueFinder } from './cues/cues.ts';
import type { RowCue } from './cues/row-cue.ts';
import { Joined } from './joined.ts';
import type { CompareRow } from './rows.ts';

/** Some words of one side, in canonical text (UTF-16), by the block they stand in. */
export type MarksByBlock = ReadonlyMap<number, readonly Passage[]>;

/** Words only one side has, and what is told of them. */
export interface WordMarks {
  readonly left: MarksByBlock;
  readonly right: MarksByBlock;
  /** What differs in punctuation, case, width or the kind of quotation mark alone. */
  readonly quiet: { readonly left: MarksByBlock; readonly right: MarksByBlock };
  /** Words that weigh more than others, by row: a moved pair's by both its rows. Every row looked at has a list. */
  readonly cues: ReadonlyMap<number, readonly RowCue[]>;
}

/**
 * The words that differ inside edited and moved rows, what differs quietly, and the cues among them.
 * Of a block that holds several of the other side's, only what none of them has is marked. As costly
 * as the word edits of each pair.
 */
export function wordMarks(
  rows: readonly CompareRow[],
  left: DocumentText,
  right: DocumentText,
  language: string,
  cuesBetween: CueFinder,
): WordMarks {
  const marks = { left: new Map<number, Passage[]>(), right: new Map<number, Passage[]>() };
  const quiet = { left: new Map<number, Passage[]>(), right: new Map<number, Passage[]>() };
  const cues = new Map<number, RowCue[]>();
  for (const unit of unitsOf(rows)) {
    const a = new Joined(left, unit.left);
    const b = new Joined(right, unit.right);
    const both = wordings(a.text, b.text, language);
    const edits = editsBetween(both);
    a.mark(marks.left, edits.left, 'words');
    b.mark(marks.right, edits.right, 'words');
    a.mark(quiet.left, edits.left, 'quiet');
    b.mark(quiet.right, edits.right, 'quiet');
    const isReworded = [...edits.left, ...edits.right].some(({ kind }) => kind === 'words');
    const cuesHere = isReworded ? cuesBetween({ left: a.text, right: b.text, wordings: both }) : [];
    const found = cuesHere.map((cue) => ({
      kind: cue.kind,
      direction: cue.direction,
      left: cue.left === null ? [] : a.placesOf(cue.left),
      right: cue.right === null ? [] : b.placesOf(cue.right),
      words: {
        left: cue.left === null ? '' : a.text.slice(cue.left.start, cue.left.end),
        right: cue.right === null ? '' : b.text.slice(cue.right.start, cue.right.end),
      },
    }));
    for (const row of unit.rows) cues.set(row, [...(cues.get(row) ?? []), ...found].toSorted(inOrder));
  }
  return { ...marks, quiet, cues };
}

/** As they stand in A, or else in B. */
function inOrder(a: RowCue, b: RowCue): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ left, right }: RowCue): number {
  return (left[0] ?? right[0])?.start ?? 0;
}

interface Unit {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The rows it stands in. */
  readonly rows: readonly number[];
}

/** What is compared with what: the two sides of an edited row, or the two halves of a moved pair. */
function unitsOf(rows: readonly CompareRow[]): Unit[] {
  const units: Unit[] = [];
  const moved = new Map<unknown, number[]>();
  for (const { kind, index, left, right, pairs } of rows) {
    if (kind === 'edited') units.push({ left, right, rows: [index] });
    if (kind !== 'moved') continue;
    for (const pair of pairs) {
      if (pair.relation === 'identical') continue;
      const known = moved.get(pair);
      if (known !== undefined) {
        known.push(index);
        continue;
      }
      const own = [index];
      moved.set(pair, own);
      units.push({ left: pair.left, right: pair.right, rows: own });
    }
  }
  return units;
}
