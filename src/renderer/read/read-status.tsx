import { useEffect, useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { isBody, paragraphCount } from '../../shared/text/blocks.ts';
import { counted } from '../../shared/wording.ts';
import { paragraphAt } from '../annotating/place.ts';
import { setStatus } from '../state/feedback.ts';
import { type Store, useStore } from '../state/store.ts';
import { useTally } from '../state/use-tally.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { Scrolled } from './use-place.ts';
import { useWordCount } from './use-word-count.ts';

/** Keeps the screen's part of the status bar: where the analyst is, and what the document holds. Shows nothing itself. */
export function ReadStatus({
  document,
  text,
  sight,
  at,
  match,
}: {
  document: Document;
  text: DocumentText;
  sight: Store<Scrolled>;
  /** Where the analyst is, which counts for as long as it is in sight: a UTF-16 offset. */
  at: Store<number | null>;
  /** The same while a find has taken them there. */
  match: number | null;
}) {
  const { encoding } = document.source;
  const annotations = useWorkspace((workspace) => workspace.annotations.in(document.id));
  const words = useWordCount(text, document.language);
  const notes = useTally(annotations, isNoted).get(true) ?? 0;
  const count = useMemo(() => paragraphCount(text.blocks), [text]);
  const caret = useStore(at, (offset) => offset);
  const place = match ?? caret;
  const paragraph = useStore(sight, ({ from, to }) =>
    nearestParagraph(text, place !== null && from <= place && place <= to ? place : from),
  );
  useEffect(() => {
    setStatus({
      centre: count === 0 ? '' : `¶ ${paragraph ?? count} of ${count}`,
      right: [
        counted(annotations.size, 'annotation'),
        counted(notes, 'note'),
        ...(words === null ? [] : [counted(words, 'word')]),
        encoding.toUpperCase(),
      ],
    });
  }, [annotations.size, count, encoding, notes, paragraph, words]);
  return null;
}

/** The ¶ at an offset, or the first one after it; null behind the last. */
function nearestParagraph(text: DocumentText, offset: number): number | null {
  const here = paragraphAt(text, offset);
  if (here !== null) return here;
  const next = text.blocks.find((block) => isBody(block) && block.start >= offset);
  return next === undefined ? null : paragraphAt(text, next.start);
}

function isNoted({ note }: Annotation): readonly true[] {
  return note === '' ? [] : [true];
}
