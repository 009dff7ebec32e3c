import { formatDate } from '../model/library.ts';

/** A plain day `2026-11-21` as `21 November 2026`. */
export function dayInWords(day: string): string {
  return formatDate({ date: day, time: null, precision: 'day', inferred: false }, 'long');
}
