import { withWordsOf } from './shared-words.ts';
import { type Unit, unitsOf } from './units.ts';
import { type Kept, keptUnits } from './wording.ts';

/**
 * A stretch one side words differently. UTF-16, relative to the block's own text;
 * never white space at its ends. `quiet`: only punctuation, case, width or the kind
 * of quotation mark differs.
 */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'words' | 'quiet';
}

export interface WordEdits {
  readonly left: readonly WordEdit[];
  readonly right: readonly WordEdit[];
}

/** Two wordings as their words, figures and marks, and which of those stay, in order. */
export interface Wordings {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly kept: readonly Kept[];
}

/** Two wordings side by side. `language` is BCP 47 and guides where words end. See `wording.ts` for the method. */
export function wordings(left: string, right: string, language = 'en'): Wordings {
  const [lefts, rights] = [unitsOf(left, language), unitsOf(right, language)];
  const a = withWordsOf(left, lefts, rights);
  const b = withWordsOf(right, rights, a);
  return { left: a, right: b, kept: keptUnits(a, b) };
}

/**
 * What changed between two wordings, in whole words, numbers and dates, a replaced
 * phrase as one edit. What is left on each side without its edits is the same text.
 */
export function wordEdits(left: string, right: string, language = 'en'): WordEdits {
  return editsBetween(wordings(left, right, language));
}

/** The same of wordings that stand side by side already. O(units). */
export function editsBetween({ left, right, kept }: Wordings): WordEdits {
  const requoted = kept.filter((pair) => left[pair.left]?.written !== right[pair.right]?.written);
  return {
    left: editsOf(
      left,
      kept.map((pair) => pair.left),
      requoted.map((pair) => pair.left),
    ),
    right: editsOf(
      right,
      kept.map((pair) => pair.right),
      requoted.map((pair) => pair.right),
    ),
  };
}

/** The units not kept, joined where they follow each other; and those kept in another form. */
function editsOf(units: readonly Unit[], kept: readonly number[], requoted: readonly number[]): WordEdit[] {
  const isKept = new Set(kept);
  const isQuiet = new Set(requoted);
  const edits: { start: number; end: number; kind: WordEdit['kind'] }[] = [];
  let open = false;
  for (const [k, { start, end, isWord }] of units.entries()) {
    const last = edits.at(-1);
    if (isQuiet.has(k)) edits.push({ start, end, kind: 'quiet' });
    else if (!isKept.has(k)) {
      const kind = isWord ? 'words' : 'quiet';
      if (open && last !== undefined) {
        last.end = end;
        if (isWord) last.kind = 'words';
      } else edits.push({ start, end, kind });
    }
    open = !isKept.has(k);
  }
  return edits;
}
