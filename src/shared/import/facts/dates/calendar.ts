const day = 86_400_000;

/** Whether there is such a day (or month, or year) in the calendar. */
export function isDate(year: number, month = 1, day = 1): boolean {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** The plain date `2023-11-16`. */
export function plainDate(year: number, month = 1, day = 1): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 is Sunday. */
export function weekdayOn(date: string): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** The plain date that many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
