import { useEffect, useState } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import { blockText, isBody } from '../../shared/text/blocks.ts';
import { inIdle } from '../state/idle.ts';

/** Texts never change, so what was counted once is known. */
const known = new WeakMap<DocumentText, number>();

/** Words of the body, or null while they are not counted yet: that waits until the page has nothing else to do. */
export function useWordCount(text: DocumentText, language: string): number | null {
  const [counted, setCounted] = useState<{ readonly text: DocumentText; readonly words: number } | null>(
    null,
  );
  const words = known.get(text) ?? (counted?.text === text ? counted.words : null);
  useEffect(() => {
    if (known.has(text)) return undefined;
    const wanted = new AbortController();
    void inIdle(wordsIn(text, language), wanted.signal).then((count) => {
      known.set(text, count);
      setCounted({ text, words: count });
    });
    return () => wanted.abort();
  }, [text, language]);
  return words;
}

const unspaced = /^(?:zh|ja|th|lo|km|my)\b/;

/** What stands between white space, or in languages that write without it, what the segmenter says. Yields between blocks. */
function* wordsIn(text: DocumentText, language: string): Generator<undefined, number> {
  const count = unspaced.test(language) ? segmentedWords(language) : spacedWords;
  let words = 0;
  for (const block of text.blocks) {
    if (!isBody(block)) continue;
    words += count(blockText(text, block));
    yield;
  }
  return words;
}

function spacedWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function segmentedWords(language: string): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
