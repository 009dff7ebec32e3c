import { diffWordsWithSpace } from 'diff';
import type { Passage } from '../src/shared/model/annotation.ts';
import { wordEdits } from '../src/shared/alignment/words.ts';
import type { Bench, Row } from './bench.ts';
import { wordings } from './labelled.ts';

/** How much is marked in reworded paragraphs of the labelled cases, beside the least there could be. */
export const markedCharacters: Bench = {
  name: 'compare-word-marks',
  unit: 'characters a pair',
  rounds: 1,
  rows: [
    marks(
      'en',
      'letters marked in reworded paragraphs, English, against the fewest possible',
      'fewest',
      1.05,
    ),
    marks('en', 'the same, against what jsdiff words marks', 'jsdiff words', null),
    marks('zh', 'the same, Chinese, against the fewest possible', 'fewest', null),
    marks('ja', 'the same, Japanese, against the fewest possible', 'fewest', null),
  ],
  async stage() {
    return Object.fromEntries(
      ['en', 'zh', 'ja'].flatMap((language) => {
        const pairs = wordings(language);
        const mean = (of: (left: string, right: string) => Marked) => async () =>
          pairs.reduce((sum, [left, right]) => sum + lettersIn(left, right, of(left, right)), 0) /
          pairs.length;
        return [
          [`readout ${language}`, mean((left, right) => ours(left, right, language))],
          [`jsdiff words ${language}`, mean(jsdiff)],
          [
            `fewest ${language}`,
            async () => pairs.reduce((sum, [left, right]) => sum + fewest(left, right), 0) / pairs.length,
          ],
        ];
      }),
    );
  },
};

/** How many places a reader's eye has to go to, beside jsdiff. */
export const markedPlaces: Bench = {
  name: 'compare-word-places',
  unit: 'places a pair',
  rounds: 1,
  rows: [
    {
      name: 'word-places',
      what: 'places where words are marked, English, against jsdiff words',
      ours: 'readout',
      floor: 'jsdiff words',
      budget: null,
      atMost: 5.5,
      quantile: 0.5,
    },
  ],
  async stage() {
    const pairs = wordings('en');
    const mean = (of: (left: string, right: string) => Marked) => async () =>
      pairs.reduce((sum, [left, right]) => sum + placesOf(left, right, of(left, right)), 0) / pairs.length;
    return { readout: mean((left, right) => ours(left, right, 'en')), 'jsdiff words': mean(jsdiff) };
  },
};

function marks(language: string, what: string, floor: string, budget: number | null): Row {
  return {
    name: `word-marks-${language}`,
    what,
    ours: `readout ${language}`,
    floor: `${floor} ${language}`,
    budget,
    quantile: 0.5,
  };
}

/** Passages of each side, in order. */
interface Marked {
  readonly left: readonly Passage[];
  readonly right: readonly Passage[];
}

function ours(left: string, right: string, language: string): Marked {
  const edits = wordEdits(left, right, language);
  return {
    left: edits.left.filter(({ kind }) => kind === 'words'),
    right: edits.right.filter(({ kind }) => kind === 'words'),
  };
}

function jsdiff(left: string, right: string): Marked {
  const marked: { left: Passage[]; right: Passage[] } = { left: [], right: [] };
  const at = { left: 0, right: 0 };
  for (const { value, added, removed } of diffWordsWithSpace(left, right)) {
    if (!added) at.left += value.length;
    if (!removed) at.right += value.length;
    if (removed) marked.left.push({ start: at.left - value.length, end: at.left });
    if (added) marked.right.push({ start: at.right - value.length, end: at.right });
  }
  return marked;
}

function lettersIn(left: string, right: string, marked: Marked): number {
  const inside = (text: string, list: readonly Passage[]) =>
    list.reduce((sum, { start, end }) => sum + lettersOf(text.slice(start, end)), 0);
  return inside(left, marked.left) + inside(right, marked.right);
}

/** What is taken out and what is put in between the same kept letters is one place. */
function placesOf(left: string, right: string, marked: Marked): number {
  const before = (text: string, list: readonly Passage[]): number[] => {
    let kept = 0;
    let at = 0;
    return list.map(({ start, end }) => {
      kept += lettersOf(text.slice(at, start));
      at = end;
      return kept;
    });
  };
  return new Set([...before(left, marked.left), ...before(right, marked.right)]).size;
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

/** Words; of Chinese and Japanese each character, for no word is longer at best. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu,
      ) ?? []
  );
}

function lettersOf(text: string): number {
  return wordsOf(text).reduce((sum, word) => sum + word.length, 0);
}
