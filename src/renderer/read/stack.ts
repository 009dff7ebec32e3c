import type { Id } from '../../shared/model/ids.ts';

/** A note to be placed: where its words are and how high it is, CSS pixels. */
export interface Note {
  readonly id: Id;
  readonly anchor: number;
  readonly height: number;
}

/** Space between two notes, CSS pixels. */
export const noteGap = 5;

/**
 * The tops of the notes, in the order given (that of the text): each at its words, pushed
 * down by those above it and by `begin`, the end of what stands above them all. The pinned
 * one stays at its words and pushes both ways. O(n).
 */
export function stacked(
  notes: readonly Note[],
  pinned: Id | null,
  begin = Number.NEGATIVE_INFINITY,
): Map<Id, number> {
  const tops = new Map<Id, number>();
  let floor = begin;
  for (const { id, anchor, height } of notes) {
    const top = id === pinned ? anchor : Math.max(anchor, floor);
    tops.set(id, top);
    floor = top + height + noteGap;
  }
  const at = notes.findIndex(({ id }) => id === pinned);
  let ceiling = notes[at]?.anchor ?? 0;
  for (const { id, height } of notes.slice(0, Math.max(0, at)).toReversed()) {
    const top = Math.min(tops.get(id) ?? 0, ceiling - height - noteGap);
    tops.set(id, top);
    ceiling = top;
  }
  return tops;
}
