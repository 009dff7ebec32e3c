import { useEffect, useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { blockText, isBody, paragraphCount } from '../../shared/text/blocks.ts';
import { paragraphAt } from '../annotating/place.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { setStatus } from '../state/feedback.ts';
import type { Scrolled } from './use-place.ts';

/** Keeps the screen's part of the status bar: where the analyst is, and what the document holds. */
export function useReadStatus(
  document: Document,
  text: DocumentText,
  annotations: ReadonlyMap<Id, Annotation>,
  surface: Surface | null,
  { from, to }: Scrolled,
  at: number | null,
): void {
  const words = useMemo(() => wordCount(text, document.language), [text, document.language]);
  const paragraphs = useMemo(() => paragraphCount(text.blocks), [text]);
  useEffect(() => {
    if (surface === null) return;
    const notes = [...annotations.values()].filter(({ note }) => note !== '').length;
    const place = at !== null && from <= at && at <= to ? at : from;
    setStatus({
      centre: paragraphs === 0 ? '' : `¶ ${nearestParagraph(text, place)} of ${paragraphs}`,
      right: [
        counted(annotations.size, 'annotation'),
        counted(notes, 'note'),
        counted(words, 'word'),
        document.source.encoding.toUpperCase(),
      ],
    });
  }, [annotations, at, document.source.encoding, from, paragraphs, surface, text, to, words]);
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** The ¶ at an offset, or the first one after it, or the last. */
function nearestParagraph(text: DocumentText, offset: number): number {
  const here = paragraphAt(text, offset);
  if (here !== null) return here;
  const next = text.blocks.find((block) => isBody(block) && block.start >= offset);
  return next === undefined ? paragraphCount(text.blocks) : (paragraphAt(text, next.start) ?? 1);
}

const unspaced = /^(?:zh|ja|th|lo|km|my)\b/;

/** Words of the body: what stands between white space, or in languages that write without it, what the segmenter says. */
function wordCount(text: DocumentText, language: string): number {
  const count = unspaced.test(language) ? segmentedWords(language) : spacedWords;
  return text.blocks.filter(isBody).reduce((sum, block) => sum + count(blockText(text, block)), 0);
}

function spacedWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function segmentedWords(language: string): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
