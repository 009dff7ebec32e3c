import { useMemo, useState } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import { alignSentences, type SentenceRow } from '../../shared/alignment/sentences.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { sentenceAt, sentenceName } from '../../shared/comparison/sentence-rows.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import { say } from '../state/feedback.ts';
import { useView } from '../state/view.ts';
import type { ReadyComparison } from './use-compared.ts';

/** Blocks of more than this are not laid out sentence by sentence while one waits. UTF-16 code units. */
const longest = 40_000;
const none: readonly SentenceRow[] = [];

export interface Sentences {
  /** Of the current row, where it has two sides. */
  readonly rows: readonly SentenceRow[];
  /** The counterpart of the sentence that the caret stands in. */
  readonly counterpart: Readonly<Record<SideName, readonly Passage[]>>;
  readonly onCaret: (side: SideName, offset: number) => void;
}

/** The second level of detail: which sentence of the current row stands against which, when it is asked for. */
export function useSentences(
  left: Document,
  right: Document,
  { leftText, rightText }: ReadyComparison,
  row: CompareRow | undefined,
): Sentences {
  const isShown = useView(({ compare }) => compare?.sentences ?? false);
  const [caret, setCaret] = useState<{ side: SideName; offset: number } | null>(null);
  const rows = useMemo(() => {
    if (!isShown || row === undefined || row.pairs.length === 0) return none;
    const blocks = {
      left: [...new Set(row.pairs.flatMap((pair) => pair.left))],
      right: [...new Set(row.pairs.flatMap((pair) => pair.right))],
    };
    const length = (side: SideName): number => {
      const text = side === 'left' ? leftText : rightText;
      return blocks[side].reduce((sum, index) => {
        const block = text.blocks[index];
        return sum + (block === undefined ? 0 : block.end - block.start);
      }, 0);
    };
    if (length('left') + length('right') > longest) return none;
    return alignSentences(
      blocks,
      { text: leftText, language: left.language },
      { text: rightText, language: right.language },
    );
  }, [isShown, row, left.language, right.language, leftText, rightText]);
  const counterpart = useMemo(() => {
    const found = caret === null ? undefined : sentenceAt(rows, caret.side, caret.offset);
    return {
      left: caret?.side === 'right' ? (found?.left ?? []) : [],
      right: caret?.side === 'left' ? (found?.right ?? []) : [],
    };
  }, [rows, caret]);
  return {
    rows,
    counterpart,
    onCaret: (side, offset) => {
      if (!isShown) return;
      setCaret({ side, offset });
      const before = caret === null ? undefined : sentenceAt(rows, caret.side, caret.offset);
      const found = sentenceAt(rows, side, offset);
      if (found !== undefined && (found !== before || caret?.side !== side)) say(sentenceName(rows, found));
    },
  };
}
