import type { Passage } from '../../shared/model/annotation.ts';
import type { Suggestion } from '../../shared/search/suggestions.ts';
import type { Surface } from '../reading-surface/surface.ts';
import type { Suggestions } from './use-suggestions.ts';

/** Most marks beside one line: more would leave the gap between text and notes. */
const mostInLine = 3;

/** A suggestion with its place beside the text. */
export interface Placed {
  readonly suggestion: Suggestion;
  /** Top of its line, CSS pixels below the surface's top. */
  readonly top: number;
  /** How many others stand before it on its line. */
  readonly column: number;
}

/** The offsets from one height of the viewport above what is in sight to one below it. Reads layout. */
export function nearPassage(surface: Surface, scroller: Element): Passage {
  const { top, bottom, height } = scroller.getBoundingClientRect();
  return {
    start: surface.offsetFrom(top - height).offset,
    end: surface.offsetFrom(bottom + height).offset + 1,
  };
}

/** The suggestions that stand and begin in a passage, each tag once a line. Reads layout. */
export function placedIn({ all, isOpen }: Suggestions, surface: Surface, { start, end }: Passage): Placed[] {
  const placed: Placed[] = [];
  for (let i = firstFrom(all, start); i < all.length; i++) {
    const suggestion = all[i];
    if (suggestion === undefined || suggestion.passage.start >= end) break;
    if (!isOpen(suggestion, surface)) continue;
    const top = Math.round(surface.topOf(suggestion.passage.start));
    const beside = placed.filter((other) => other.top === top);
    const isThere = beside.some((other) => other.suggestion.tag === suggestion.tag);
    if (!isThere && beside.length < mostInLine) placed.push({ suggestion, top, column: beside.length });
  }
  return placed;
}

/** The first suggestion that stands and begins at or after an offset; from the top again where there is none. */
export function nextOpen({ all, isOpen }: Suggestions, surface: Surface, offset: number): Suggestion | null {
  const from = firstFrom(all, offset);
  const inTurn = [...all.slice(from), ...all.slice(0, from)];
  return inTurn.find((suggestion) => isOpen(suggestion, surface)) ?? null;
}

/** Index of the first suggestion that begins at or after an offset. O(log n). */
function firstFrom(all: readonly Suggestion[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.passage.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
