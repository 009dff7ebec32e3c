import { useCallback, useRef, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { joined } from '../../shared/text/passage.ts';
import { shownParts } from '../../shared/text/shown.ts';
import type { Selected } from '../reading-surface/motions.ts';
import type { Moved, Selection } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { createStore } from '../state/store.ts';
import { changePlace } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import type { InHand } from './in-hand.ts';
import { described } from './place.ts';
import type { Picking, Reader } from './reader.ts';

/** What is selected in a text, perhaps in several ranges, and where the caret is. */
export interface Selecting extends Pick<Reader, 'picking' | 'pending' | 'at'> {
  /** What keys act on: the words the popover is open for, or else all that is selected; none where nothing is. */
  readonly ranges: () => readonly Passage[];
  /** The ranges selected before the selection under way, which stands beside them. */
  readonly gathered: readonly Passage[];
  /** Selects these beside what is selected next; none ends it. */
  readonly gather: (ranges: readonly Passage[]) => void;
  /** Opens the popover for some words, or closes it. */
  readonly pick: (ranges: readonly Passage[] | null) => void;
  /** Says where the analyst is without moving the caret. */
  readonly setAt: (offset: number) => void;
  /** Puts the caret somewhere without saying what is there: whoever does it has said so. */
  readonly caretTo: (offset: number) => void;
  /** Puts the caret behind what is selected, and nothing is selected any more. False where nothing was. */
  readonly collapse: () => boolean;
  readonly focusText: () => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onMove: (selected: Selected, how: Moved) => void;
}

/** Follows the selection of a text, and says which annotations the caret comes into. */
export function useSelecting({ document, text, surface }: InHand): Selecting {
  const [picking, setPicking] = useState<Picking | null>(null);
  const [gathered, gather] = useState<readonly Passage[]>([]);
  const [at] = useState(() => createStore<number | null>(null));
  const setAt = useCallback((offset: number): void => at.set(() => offset), [at]);
  /** The annotations at the caret, their ids joined: said when they are others. */
  const entered = useRef('');

  const here = (offset: number): string => (surface()?.at(offset) ?? []).map(({ id }) => id).join();
  const pick = (ranges: readonly Passage[] | null): void => setPicking(ranges === null ? null : { ranges });
  const selected = (): Passage[] => {
    const passage = surface()?.passage() ?? null;
    const isShown = (block: number): boolean => surface()?.isShown(block) ?? true;
    return joined(passage === null ? gathered : [...gathered, ...shownParts(text.blocks, passage, isShown)]);
  };
  return {
    picking,
    pending: picking?.ranges ?? gathered,
    at,
    ranges: () => picking?.ranges ?? selected(),
    gathered,
    gather,
    pick,
    setAt,
    caretTo(offset) {
      entered.current = here(offset);
      surface()?.select({ anchor: offset, head: offset }, true);
    },
    collapse() {
      const wasSelected = selected().length > 0;
      gather([]);
      if (surface()?.passage() != null) {
        surface()?.collapse();
        entered.current = here(surface()?.selected()?.head ?? 0);
      }
      return wasSelected;
    },
    focusText: () => surface()?.element.focus({ preventScroll: true }),
    onSelect: (selection) => pick(selection?.how === 'mouse' ? selected() : null),
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
