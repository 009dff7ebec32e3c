import { useEffect } from 'react';
import { cutsOf } from '../../shared/comparison/lines.ts';
import type { WordMarks } from '../../shared/comparison/marks.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { WordMark } from '../reading-surface/decorations.ts';
import { compareClient, type ComparedTexts } from '../workers/compare-client.ts';
import styles from './rows.module.css';
import type { Stage } from './use-stage.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/** Draws the words that differ in what is near the viewport, as they become known; those in sight are worked out first. */
export function useWordMarks(stage: Stage | null, compared: ComparedTexts): void {
  useEffect(() => {
    if (stage === null) return undefined;
    const { near } = stage.layout;
    const words = compareClient.words(compared);
    // Words that cannot be worked out are not marked; the rows stand without them.
    words.result.catch(() => undefined);
    const cuts = cutsOf(compared.rows);
    const drawn = { left: new Map<number, number>(), right: new Map<number, number>() };
    const draw = (): void => {
      for (const side of sides) {
        const marked = new Map<number, readonly WordMark[]>();
        for (const chunk of near.get()) {
          const { known, marks } = wordsOf(
            compared.rows.slice(cuts[chunk], cuts[chunk + 1]),
            compared.marks.get(),
            side,
          );
          if (known === (drawn[side].get(chunk) ?? 0)) continue;
          drawn[side].set(chunk, known);
          marked.set(chunk, marks);
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
  }, [stage, compared]);
}

/** The marks in some rows' blocks of one side, and of how many blocks they are known. */
function wordsOf(
  rows: readonly CompareRow[],
  marks: WordMarks,
  side: Side,
): { known: number; marks: WordMark[] } {
  const lists = rows
    .flatMap((row) => row[side])
    .flatMap((block) => {
      const list = marks[side].get(block);
      return list === undefined ? [] : [list];
    });
  const element = side === 'left' ? ('del' as const) : ('ins' as const);
  const name = styles[side === 'left' ? 'word-A' : 'word-B'] ?? '';
  return {
    known: lists.length,
    marks: lists.flat().map(({ start, end }) => ({ start, end, element, class: name })),
  };
}
