import { lastDayOf, readDate } from '../../shared/model/dates.ts';
import { shownDate } from '../../shared/model/library.ts';

export type Edge = 'from' | 'until';

/** What was typed as the first or the last day: an ISO date, none, or what is wrong with it. */
export type ReadEdge = { readonly day: string | null } | { readonly problem: string };

/** Reads the first or last day of a span as a person writes dates: `Nov 2023` is its first day or its last. `other` is the other end. */
export function readEdge(typed: string, edge: Edge, other: string | null): ReadEdge {
  const read = readDate(typed);
  if (read.kind === 'problem') return { problem: read.sentence };
  if (read.kind === 'none') return { day: null };
  const day = edge === 'from' ? read.date.date : lastDayOf(read.date);
  if (other !== null && (edge === 'from' ? day > other : day < other))
    return {
      problem:
        edge === 'from'
          ? `That is after ${shownDay(other)}, the last day.`
          : `That is before ${shownDay(other)}, the first day.`,
    };
  return { day };
}

/** An ISO date as it is read back: `17 Nov 2023`. */
export function shownDay(day: string): string {
  return shownDate({ date: day, time: null, precision: 'day', inferred: false });
}
