import { firstWhere } from '../first-where.ts';

/** Something drawn: rows `[from, to)` between two heights in CSS pixels. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two heights are one that differ by less: sums of the same numbers in another order. CSS pixels. */
const slack = 0.5;

/**
 * What is drawn as stretches one under another: rows that flow beside each other are one.
 * `drawn` is in order of the rows. O(drawn).
 */
export function stretchesOf(drawn: readonly Drawn[]): Drawn[] {
  const stretches: Drawn[] = [];
  for (const next of drawn) {
    let joined = next;
    for (
      let last = stretches.at(-1);
      last !== undefined && last.bottom > next.top + slack;
      last = stretches.at(-1)
    ) {
      stretches.pop();
      joined = { ...last, to: next.to, bottom: Math.max(last.bottom, joined.bottom) };
    }
    stretches.push(joined);
  }
  return stretches;
}

/** What shows a row: itself, or the bar it is folded into. `drawn` is in order of the rows. O(log drawn). */
export function drawnAt(drawn: readonly Drawn[], row: number): Drawn | undefined {
  const found = firstOf(drawn, ({ to }) => to > row);
  return found !== undefined && found.from <= row ? found : undefined;
}

/** Where a height of the rows lies in the overview, 0..1. O(log stretches). */
export function toOverview(edges: readonly number[], stretches: readonly Drawn[], y: number): number {
  const at = firstOf(stretches, ({ bottom }) => y < bottom) ?? stretches.at(-1);
  if (at === undefined) return 0;
  const low = edges[at.from] ?? 0;
  const high = edges[at.to] ?? 1;
  return low + (high - low) * part(y, at.top, at.bottom);
}

/** The height of the rows at a place of the overview: the other way round. */
export function fromOverview(edges: readonly number[], stretches: readonly Drawn[], place: number): number {
  const at = firstOf(stretches, ({ to }) => place < (edges[to] ?? 1)) ?? stretches.at(-1);
  if (at === undefined) return 0;
  return at.top + (at.bottom - at.top) * part(place, edges[at.from] ?? 0, edges[at.to] ?? 1);
}

function part(value: number, low: number, high: number): number {
  return high <= low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** The first of which something holds that then holds of all behind it. */
function firstOf(drawn: readonly Drawn[], holds: (each: Drawn) => boolean): Drawn | undefined {
  const isFound = (at: Drawn | undefined): boolean => at !== undefined && holds(at);
  return drawn[firstWhere(drawn.length, (i) => isFound(drawn[i]))];
}
