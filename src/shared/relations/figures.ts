import type { PresenceColumn } from '../comparison/presence.ts';
import { isCarried } from '../comparison/presence.ts';
import type { StatementDate } from '../model/document.ts';

/** Of the paragraphs of one document, how many stand in another, and how. */
export interface SharedFigures {
  readonly total: number;
  /** As Compare counts them: `13 of 19`. */
  readonly shared: number;
  readonly same: number;
  /** With other words: reworded, divided or joined. */
  readonly reworded: number;
  /** Inside a longer paragraph of the other. */
  readonly inside: number;
  /** Those that hold words of the other inside their own; of these, between quotation marks. */
  readonly holding: number;
  readonly marked: number;
}

/** Which way words went between two documents, as far as there is evidence. */
export type Direction = 'quotes' | 'quoted-by' | 'shares';

/** The figures of one side. Those of a pair agree: one side shares some where the other does. O(paragraphs). */
export function figuresOf(column: PresenceColumn): SharedFigures {
  const count = (...kinds: readonly string[]): number => column.filter(({ is }) => kinds.includes(is)).length;
  return {
    total: column.length,
    shared: column.filter(isCarried).length,
    same: count('same'),
    reworded: count('reworded', 'divided', 'joined'),
    inside: count('inside'),
    holding: count('part'),
    marked: column.filter(({ marked }) => marked > 0).length,
  };
}

/**
 * Whether a document quotes another: it holds more of the other's paragraphs inside its own than the
 * other way round, and either says so by quotation marks or is the later by date. What an earlier
 * document holds of a later one is never called a quotation.
 */
export function directionOf(
  own: { readonly figures: SharedFigures; readonly date: StatementDate | null },
  other: { readonly figures: SharedFigures; readonly date: StatementDate | null },
): Direction {
  if (quotes(own, other)) return 'quotes';
  return quotes(other, own) ? 'quoted-by' : 'shares';
}

function quotes(one: Parameters<typeof directionOf>[0], other: Parameters<typeof directionOf>[0]): boolean {
  if (one.figures.holding <= other.figures.holding) return false;
  const order = byDate(one.date, other.date);
  return order > 0 || (order === 0 && one.figures.marked > 0);
}

/** Positive where the first is the later, 0 where that is not known or they are of one day (month, year). */
function byDate(one: StatementDate | null, other: StatementDate | null): number {
  if (one === null || other === null) return 0;
  const length = Math.min(lengths[one.precision], lengths[other.precision]);
  const [a, b] = [one.date.slice(0, length), other.date.slice(0, length)];
  return a === b ? 0 : a > b ? 1 : -1;
}

/** How much of `2023-11-16` is known. */
const lengths = { day: 10, month: 7, year: 4 } as const;
