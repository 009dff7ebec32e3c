import { daysAfter, isDate, plainDate } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';

/** Days within which another date of the same text tells which of two orders is meant. */
const near = 31;

/**
 * A date whose day and month could change places, in the order that brings it near another date of
 * its text; null where both orders do, or neither. Other dates stay as they are.
 */
export function settled(date: WrittenDate, others: readonly WrittenDate[]): WrittenDate | null {
  if (!date.isEitherOrder) return date;
  const swapped = { ...date, day: date.month, month: date.day };
  const known = others.flatMap((other) => (other.isEitherOrder ? [] : (whole(other) ?? [])));
  const fits = [date, swapped].filter((one) => {
    const day = whole(one);
    return (
      day !== null && known.some((other) => other >= daysAfter(day, -near) && other <= daysAfter(day, near))
    );
  });
  return fits.length === 1 ? { ...(fits[0] ?? date), isEitherOrder: false } : null;
}

function whole({ year, month, day }: WrittenDate): string | null {
  return year !== null && month !== null && day !== null && isDate(year, month, day)
    ? plainDate(year, month, day)
    : null;
}
