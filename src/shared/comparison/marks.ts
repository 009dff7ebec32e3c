import { type WordEdit, wordEdits } from '../alignment/words.ts';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import type { CompareRow } from './rows.ts';

/** Words only one side has, in canonical text (UTF-16), by the block they stand in. */
export interface WordMarks {
  readonly left: ReadonlyMap<number, readonly Passage[]>;
  readonly right: ReadonlyMap<number, readonly Passage[]>;
}

/**
 * The words that differ inside edited and moved rows. Punctuation, case and quotation
 * marks alone are not marked. Of a block that holds several of the other side's, only
 * what none of them has is marked. As costly as the word edits of each pair.
 */
export function wordMarks(
  rows: readonly CompareRow[],
  left: DocumentText,
  right: DocumentText,
  language: string,
): WordMarks {
  const marks = { left: new Map<number, Passage[]>(), right: new Map<number, Passage[]>() };
  for (const unit of unitsOf(rows)) {
    const a = new Joined(left, unit.left);
    const b = new Joined(right, unit.right);
    const edits = wordEdits(a.text, b.text, language);
    a.mark(marks.left, edits.left);
    b.mark(marks.right, edits.right);
  }
  return marks;
}

interface Unit {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** What is compared with what: the two sides of an edited row, or the two halves of a moved pair. */
function unitsOf(rows: readonly CompareRow[]): Unit[] {
  const units: Unit[] = [];
  const seen = new Set<unknown>();
  for (const row of rows) {
    if (row.kind === 'edited') units.push(row);
    if (row.kind !== 'moved') continue;
    for (const pair of row.pairs) {
      if (seen.has(pair) || pair.relation === 'identical') continue;
      seen.add(pair);
      units.push(pair);
    }
  }
  return units;
}

/** The text of some blocks as one, which knows where each of its characters stands in the document. */
class Joined {
  readonly text: string;
  readonly #blocks: readonly {
    readonly block: number;
    readonly start: number;
    readonly at: number;
    readonly length: number;
  }[];

  constructor({ text, blocks }: DocumentText, indices: readonly number[]) {
    let at = 0;
    const pieces = indices.flatMap((block) => {
      const record = blocks[block];
      if (record === undefined) return [];
      const length = record.end - record.start;
      const piece = { block, start: record.start, at, length };
      at += length + 1;
      return [piece];
    });
    this.#blocks = pieces;
    this.text = pieces.map(({ start, length }) => text.slice(start, start + length)).join('\n');
  }

  /** Puts the edits that are words into the marks of each block, or what is left of its marks where it has some. */
  mark(marks: Map<number, Passage[]>, edits: readonly WordEdit[]): void {
    for (const { block, start, at, length } of this.#blocks) {
      const found = edits.flatMap((edit) => {
        const from = Math.max(edit.start, at);
        const to = Math.min(edit.end, at + length);
        return edit.kind === 'quiet' || from >= to
          ? []
          : [{ start: start + from - at, end: start + to - at }];
      });
      const known = marks.get(block);
      marks.set(block, known === undefined ? found : common(known, found));
    }
  }
}

/** What lies in both of two lists of passages, each in order and disjoint. */
function common(a: readonly Passage[], b: readonly Passage[]): Passage[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const start = Math.max(one.start, other.start);
      const end = Math.min(one.end, other.end);
      return start < end ? [{ start, end }] : [];
    }),
  );
}
