import { useMemo } from 'react';
import { wordEdits } from '../../shared/alignment/words.ts';
import styles from './marked-words.module.css';

/** Longest words in which changes are marked, in UTF-16 code units: a long paragraph. */
const longest = 4_000;

/** Some words of one version, with those marked that the other does not have: struck in A, weighted in B. */
export function MarkedWords({
  words,
  before,
  language,
  side,
}: {
  words: string;
  /** What stands in the other version. */
  before: string;
  /** BCP 47. */
  language: string;
  side: 'A' | 'B';
}) {
  const parts = useMemo(() => partsOf(words, before, language), [words, before, language]);
  const Mark = side === 'A' ? 'del' : 'ins';
  return parts.map(({ start, text, isOwn }) =>
    isOwn ? (
      <Mark key={start} className={styles[side]}>
        {text}
      </Mark>
    ) : (
      <span key={start}>{text}</span>
    ),
  );
}

interface Part {
  readonly start: number;
  readonly text: string;
  /** Whether only this version has it. */
  readonly isOwn: boolean;
}

function partsOf(words: string, before: string, language: string): Part[] {
  if (words.length + before.length > longest) return [{ start: 0, text: words, isOwn: false }];
  const parts: Part[] = [];
  let at = 0;
  const push = (end: number, isOwn: boolean): void => {
    if (end > at) parts.push({ start: at, text: words.slice(at, end), isOwn });
    at = end;
  };
  for (const { start, end, kind } of wordEdits(before, words, language).right) {
    if (kind === 'quiet') continue;
    push(start, false);
    push(end, true);
  }
  push(words.length, false);
  return parts;
}
