import { useEffect, useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { SortedMap } from '../../shared/model/sorted-map.ts';
import { isBody, paragraphCount } from '../../shared/text/blocks.ts';
import { paragraphAt } from '../annotating/place.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { setStatus } from '../state/feedback.ts';
import { useTally } from '../state/use-tally.ts';
import type { Scrolled } from './use-place.ts';
import { useWordCount } from './use-word-count.ts';

/** Keeps the screen's part of the status bar: where the analyst is, and what the document holds. */
export function useReadStatus(
  document: Document,
  text: DocumentText,
  annotations: SortedMap<Annotation>,
  surface: Surface | null,
  { from, to }: Scrolled,
  at: number | null,
): void {
  const words = useWordCount(text, document.language);
  const notes = useTally(annotations, isNoted).get(true) ?? 0;
  const paragraphs = useMemo(() => paragraphCount(text.blocks), [text]);
  useEffect(() => {
    if (surface === null) return;
    const place = at !== null && from <= at && at <= to ? at : from;
    setStatus({
      centre: paragraphs === 0 ? '' : `¶ ${nearestParagraph(text, place)} of ${paragraphs}`,
      right: [
        counted(annotations.size, 'annotation'),
        counted(notes, 'note'),
        ...(words === null ? [] : [counted(words, 'word')]),
        document.source.encoding.toUpperCase(),
      ],
    });
  }, [annotations.size, at, document.source.encoding, from, notes, paragraphs, surface, text, to, words]);
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

function isNoted({ note }: Annotation): readonly true[] {
  return note === '' ? [] : [true];
}
