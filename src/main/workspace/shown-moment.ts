import type { Moment } from '../../shared/model/ids.ts';

/** Local date and time: `22 Nov 2026, 14:10`. Its format is made anew each time: one keeps the time zone it was made in. */
export function shownMoment(moment: Moment): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(moment));
}
