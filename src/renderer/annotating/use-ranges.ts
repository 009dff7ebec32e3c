import { useEffect, useEffectEvent, useRef } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { counted } from '../../shared/wording.ts';
import type { Selection } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { shownKeys } from '../ui/keys.ts';
import type { InHand } from './in-hand.ts';
import type { Reader } from './reader.ts';
import type { Opening } from './use-opening.ts';
import { holds, type Placing } from './use-placing.ts';
import type { Selecting } from './use-selecting.ts';

/** Several ranges: gathered for an annotation to come, or added to the one that is open. */
export interface Ranges extends Pick<Reader, 'onPress' | 'onAddingClick'> {
  /** A selection was told. True where it went to the open annotation, or is to be one of several. */
  readonly takes: (selection: Selection | null) => boolean;
  /** Keeps the selection beside what is selected next, or gives it to the open annotation. */
  readonly keepRange: () => void;
}

/** Follows presses that add ranges and take them away. */
export function useRanges(
  { surface }: InHand,
  selecting: Selecting,
  opening: Opening,
  placing: Placing,
): Ranges {
  const { gathered, gather, pick, ranges } = selecting;
  /** The press under way, until its selection is told: whether it adds. */
  const press = useRef<{ adding: boolean } | null>(null);
  /** Ctrl is held since a press that adds: the popover, which would cover the next words, waits until it is let go. */
  const isHeld = useRef(false);
  const waits = useRef(false);
  const letGo = useEffectEvent(({ key }: KeyboardEvent): void => {
    if (key !== 'Control' && key !== 'Meta') return;
    isHeld.current = false;
    if (waits.current && ranges().length > 0) pick(ranges());
    waits.current = false;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => letGo(event);
    window.addEventListener('keyup', hear);
    return () => window.removeEventListener('keyup', hear);
  }, []);
  const give = (passage: Passage): void => {
    placing.add(passage);
    selecting.collapse();
  };
  return {
    onPress(adding) {
      press.current = { adding };
      isHeld.current = adding;
      waits.current = false;
      gather(adding ? ranges() : []);
      if (adding) pick(null);
    },
    takes(selection) {
      const adding = press.current?.adding === true;
      if (selection === null && press.current !== null && isDrawn(surface()?.selected() ?? null))
        say('Only white space is selected: there are no words in it to tag');
      press.current = null;
      if (!adding || selection === null) return false;
      if (gathered.length === 0 && opening.annotation() !== undefined) {
        give(selection.passage);
        return true;
      }
      waits.current = isHeld.current;
      return isHeld.current;
    },
    onAddingClick(offset) {
      press.current = null;
      waits.current = isHeld.current;
      const rest = gathered.filter((range) => !holds(range, offset));
      if (gathered.length === 0) placing.takeAway(offset);
      else if (rest.length === gathered.length) {
        say(`There is no range here to take away: ${shownKeys('Mod')} and dragging adds one`);
        if (!isHeld.current) pick(gathered);
      } else {
        gather(rest);
        if (!isHeld.current && rest.length > 0) pick(rest);
        say(
          rest.length === 0
            ? 'Nothing is selected now'
            : `Range taken away: ${counted(rest.length, 'range')} left`,
        );
      }
    },
    keepRange() {
      const passage = surface()?.passage() ?? null;
      if (passage === null) say('Select words first: then + keeps them beside what you select next');
      else if (gathered.length === 0 && opening.annotation() !== undefined) give(passage);
      else {
        const all = ranges();
        selecting.collapse();
        gather(all);
        say(`${counted(all.length, 'range')} kept: select the next, then tag; Esc lets go`);
      }
    },
  };
}

function isDrawn(selected: { anchor: number; head: number } | null): boolean {
  return selected !== null && selected.anchor !== selected.head;
}
