import { type RefObject, useEffect, useRef } from 'react';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { stands } from '../../shared/text/standing.ts';
import { placeOf, wordsOf } from '../annotating/place.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { changePlace, useArrivals } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import { isNarrow } from '../ui/use-narrow.ts';

/** Marks the open annotation and brings it into sight, showing hidden blocks where it stands in one. */
export function useShownOpen(
  surface: Surface | null,
  open: Id | null,
  document: Id,
  text: DocumentText,
  hiddenKinds: ReadonlySet<BlockKind>,
): void {
  useEffect(() => {
    if (surface === null) return;
    surface.open(open);
    const annotation = open === null ? undefined : workspaceNow().annotations.get(open);
    const range = annotation?.ranges[0];
    if (annotation === undefined || range === undefined) return;
    if (!stands(text.text, annotation)) {
      globalThis.document
        .querySelector(`[data-unplaced-note="${open}"]`)
        ?.scrollIntoView({ block: 'center' });
      say('The text does not have its words where they were marked: it is listed as unplaced');
      return;
    }
    const block = text.blocks[blockAt(text.blocks, range.start)];
    if (block !== undefined && hiddenKinds.has(block.kind)) {
      surface.showHidden(true);
      changePlace(document, { furniture: true });
    }
    surface.reveal(range);
    say(`${placeOf(text, range)}: ${wordsOf(annotation).slice(0, 60)}`);
  }, [surface, open, document, text, hiddenKinds]);
  useGoneToAgain(surface, open);
}

/** Brings the open annotation into sight when it is gone to although it is open already. */
function useGoneToAgain(surface: Surface | null, open: Id | null): void {
  const arrivals = useArrivals('open');
  const arrived = useRef(arrivals);
  useEffect(() => {
    if (surface === null || arrivals === arrived.current) return;
    arrived.current = arrivals;
    const range = open === null ? undefined : workspaceNow().annotations.get(open)?.ranges[0];
    if (range !== undefined) surface.reveal(range);
  }, [surface, open, arrivals]);
}

/** Where notes open over the text, the open one's words come back into sight when the page gets another size. */
export function useOpenInSight(
  surface: Surface | null,
  open: Id | null,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (surface === null || open === null || scroller.current === null) return undefined;
    const sizes = new ResizeObserver(() => {
      const range = workspaceNow().annotations.get(open)?.ranges[0];
      if (range !== undefined && isNarrow()) surface.reveal(range);
    });
    sizes.observe(scroller.current);
    return () => sizes.disconnect();
  }, [surface, open, scroller]);
}
