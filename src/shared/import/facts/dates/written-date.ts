/**
 * A date as it is written: what is not said is null. Offsets are UTF-16, half-open.
 */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** `15:27` or `09:33:20`. */
  readonly time: string | null;
  /** Whether day and month could as well be the other way round, as in 02/07/2025. */
  readonly isEitherOrder: boolean;
}

/** A date that says nothing yet, between two offsets. */
export function written(
  start: number,
  end: number,
  parts: Partial<Omit<WrittenDate, 'start' | 'end'>>,
): WrittenDate {
  return {
    start,
    end,
    year: null,
    month: null,
    day: null,
    weekday: null,
    time: null,
    isEitherOrder: false,
    ...parts,
  };
}

/** The date as it stands in a text that begins so much earlier. */
export function shifted(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by };
}
