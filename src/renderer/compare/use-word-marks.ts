import { useEffect } from 'react';
import { cutsOf } from '../../shared/comparison/lines.ts';
import type { WordMarks } from '../../shared/comparison/marks.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { StanceScale } from '../../shared/model/stance.ts';
import type { WordMark } from '../reading-surface/decorations.ts';
import { compareClient, type ComparedTexts } from '../workers/compare-client.ts';
import styles from './rows.module.css';
import type { Stage } from './use-stage.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/**
 * Draws the words that differ in what is near the viewport, as they become known, and a bar under the
 * cues among them; those in sight are worked out first. `quiet`: also what differs in punctuation alone.
 */
export function useWordMarks(
  stage: Stage | null,
  compared: ComparedTexts,
  scales: readonly StanceScale[],
  quiet: boolean,
): void {
  useEffect(() => {
    if (stage === null) return undefined;
    const { near } = stage.layout;
    const words = compareClient.words(compared, scales);
    // Words that cannot be worked out are not marked; the rows stand without them.
    words.result.catch(() => undefined);
    const cuts = cutsOf(compared.rows);
    const drawn = { left: new Map<number, Known>(), right: new Map<number, Known>() };
    const draw = (): void => {
      for (const side of sides) {
        const marked = new Map<number, readonly WordMark[]>();
        for (const chunk of near.get()) {
          const rows = compared.rows.slice(cuts[chunk], cuts[chunk + 1]);
          const known = knownOf(rows, compared.marks.get(), side);
          if (isSame(known, drawn[side].get(chunk))) continue;
          drawn[side].set(chunk, known);
          marked.set(chunk, marksOf(known, side, quiet));
        }
        if (marked.size === 0) continue;
        stage[side].markWords(marked);
        stage.layout.changed(marked.keys());
      }
    };
    const follow = (): void => {
      words.look(cuts[Math.min(...near.get())] ?? 0);
      draw();
    };
    follow();
    const ends = [near.follow(follow), compared.marks.follow(draw)];
    return () => {
      words.cancel();
      for (const end of ends) end();
    };
  }, [stage, compared, scales, quiet]);
}

/** What is known of the words in some rows' blocks of one side: lists that are the same objects until they are worked out anew. */
interface Known {
  readonly words: readonly (readonly Passage[])[];
  readonly quiet: readonly (readonly Passage[])[];
  readonly cues: readonly (WordMarks['cues'] extends ReadonlyMap<number, infer Cues> ? Cues : never)[];
}

function knownOf(rows: readonly CompareRow[], marks: WordMarks, side: Side): Known {
  const blocks = rows.flatMap((row) => row[side]);
  return {
    words: listsOf(blocks, marks[side]),
    quiet: listsOf(blocks, marks.quiet[side]),
    cues: listsOf(
      rows.filter((row) => row[side].length > 0).map(({ index }) => index),
      marks.cues,
    ),
  };
}

function listsOf<V>(keys: readonly number[], known: ReadonlyMap<number, V>): V[] {
  return keys.flatMap((key) => {
    const list = known.get(key);
    return list === undefined ? [] : [list];
  });
}

function isSame(known: Known, before: Known | undefined): boolean {
  const [now, then] = [listsIn(known), listsIn(before)];
  return now.length === then.length && now.every((list, k) => list === then[k]);
}

function listsIn(known: Known | undefined): unknown[] {
  return known === undefined ? [] : [...known.words, ...known.quiet, ...known.cues];
}

function marksOf({ words, quiet, cues }: Known, side: Side, withQuiet: boolean): WordMark[] {
  const [element, letter] = side === 'left' ? (['del', 'A'] as const) : (['ins', 'B'] as const);
  const drawn = (passages: readonly Passage[], of: WordMark['element'], name: string): WordMark[] =>
    passages.map(({ start, end }) => ({ start, end, element: of, class: styles[name] ?? '' }));
  return [
    ...drawn(words.flat(), element, `word-${letter}`),
    ...drawn(withQuiet ? quiet.flat() : [], 'span', `quiet-${letter}`),
    ...drawn(
      cues.flat().flatMap((cue) => cue[side]),
      'span',
      'cue',
    ),
  ];
}
