import { useRef, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Selected } from '../reading-surface/motions.ts';
import type { Moved, Selection } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { changePlace } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import type { InHand } from './in-hand.ts';
import { described } from './place.ts';
import type { Picking, Reader } from './reader.ts';

/** What is selected in a text, and where the caret is. */
export interface Selecting extends Pick<Reader, 'picking' | 'at'> {
  /** What keys act on: the words the popover is open for, or else the selection; none where nothing is selected. */
  readonly ranges: () => readonly Passage[];
  /** Opens the popover for some words, or closes it. */
  readonly pick: (ranges: readonly Passage[] | null) => void;
  /** Says where the analyst is without moving the caret. */
  readonly setAt: (offset: number) => void;
  /** Puts the caret somewhere without saying what is there: whoever does it has said so. */
  readonly caretTo: (offset: number) => void;
  /** Puts the caret behind what is selected. False where nothing is. */
  readonly collapse: () => boolean;
  readonly focusText: () => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onMove: (selected: Selected, how: Moved) => void;
}

/** Follows the selection of a text, and says which annotations the caret comes into. */
export function useSelecting({ document, surface }: InHand): Selecting {
  const [picking, setPicking] = useState<Picking | null>(null);
  const [at, setAt] = useState<number | null>(null);
  /** The annotations at the caret, their ids joined: said when they are others. */
  const entered = useRef('');

  const here = (offset: number): string => (surface()?.at(offset) ?? []).map(({ id }) => id).join();
  const pick = (ranges: readonly Passage[] | null): void => setPicking(ranges === null ? null : { ranges });
  const selected = (): readonly Passage[] => {
    const passage = surface()?.passage() ?? null;
    return passage === null ? [] : [passage];
  };
  const caretTo = (offset: number): void => {
    entered.current = here(offset);
    surface()?.select({ anchor: offset, head: offset }, true);
  };
  return {
    picking,
    at,
    ranges: () => picking?.ranges ?? selected(),
    pick,
    setAt,
    caretTo,
    collapse() {
      const passage = surface()?.passage() ?? null;
      if (passage !== null) caretTo(passage.end);
      return passage !== null;
    },
    focusText: () => surface()?.element.focus({ preventScroll: true }),
    onSelect: (selection) => pick(selection?.how === 'mouse' ? [selection.passage] : null),
    onMove({ anchor, head }, how) {
      setAt(head);
      changePlace(document.id, { selection: { anchor, head } });
      const now = here(head);
      if (how === 'keyboard' && anchor === head && now !== '' && now !== entered.current)
        say((surface()?.at(head) ?? []).map((one) => described(workspaceNow(), one)).join('. '));
      entered.current = now;
    },
  };
}
