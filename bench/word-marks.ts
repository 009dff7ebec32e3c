import { diffWordsWithSpace } from 'diff';
import { wordEdits } from '../src/shared/alignment/words.ts';
import type { Bench } from './bench.ts';
import { paragraphs, reworded } from './texts.ts';

const pairs = 300;

/** How many characters of words are marked in reworded paragraphs, beside the fewest there could be. */
export const markedCharacters: Bench = {
  name: 'word-marks',
  unit: 'characters a pair',
  rounds: 1,
  rows: [
    {
      name: 'word-marks',
      what: 'characters marked as changed, against the fewest possible',
      ours: 'readout',
      floor: 'fewest',
      budget: 1.05,
      quantile: 0.5,
    },
  ],
  async stage() {
    const texts = rewordedPairs();
    const mean = (of: (left: string, right: string) => number) => async () =>
      texts.reduce((sum, [left, right]) => sum + of(left, right), 0) / texts.length;
    return { readout: mean(marked), fewest: mean(fewest) };
  },
};

/** How many places a reader's eye has to go to, beside jsdiff. */
export const markedPlaces: Bench = {
  name: 'word-runs',
  unit: 'runs a pair',
  rounds: 1,
  rows: [
    {
      name: 'word-runs',
      what: 'runs of marked words, against jsdiff words',
      ours: 'readout',
      floor: 'jsdiff words',
      // 5.5 runs where jsdiff has 7.1.
      budget: 0.77,
      quantile: 0.5,
    },
  ],
  async stage() {
    const texts = rewordedPairs();
    const mean = (of: (left: string, right: string) => number) => async () =>
      texts.reduce((sum, [left, right]) => sum + of(left, right), 0) / texts.length;
    return { readout: mean(runs), 'jsdiff words': mean(jsdiffRuns) };
  },
};

/** Paragraphs beside the same with about one word in ten replaced. */
function rewordedPairs(): [string, string][] {
  const before = paragraphs(pairs, 400, 6);
  return reworded(before, 1, 7).map((text, k) => [before[k] ?? '', text]);
}

function marked(left: string, right: string): number {
  const edits = wordEdits(left, right);
  const inside = (text: string, list: typeof edits.left) =>
    list.reduce((sum, { start, end }) => sum + lettersOf(text.slice(start, end)), 0);
  return inside(left, edits.left) + inside(right, edits.right);
}

function runs(left: string, right: string): number {
  const edits = wordEdits(left, right);
  return edits.left.length + edits.right.length;
}

function jsdiffRuns(left: string, right: string): number {
  return diffWordsWithSpace(left, right).filter(({ added, removed }) => added || removed).length;
}

/** All letters but those of the words in common, in order, that have most of them. O(words of both, multiplied). */
function fewest(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  let below = new Int32Array(b.length + 1);
  for (const word of a.toReversed()) {
    const here = new Int32Array(b.length + 1);
    for (let j = b.length - 1; j >= 0; j--) {
      const kept = b[j] === word ? (below[j + 1] ?? 0) + word.length : 0;
      here[j] = Math.max(kept, below[j] ?? 0, here[j + 1] ?? 0);
    }
    below = here;
  }
  return lettersOf(left) + lettersOf(right) - 2 * (below[0] ?? 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function lettersOf(text: string): number {
  return wordsOf(text).reduce((sum, word) => sum + word.length, 0);
}
