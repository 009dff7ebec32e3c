// Made once: to make a format costs more than all of an edit. It would keep the time zone it was made
// in while the machine goes on to another; so it shows UTC, and is given what the clock on the wall says.
const moments = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** Date and time of an ISO 8601 moment where the machine is now: `19 Nov 2026, 16:10`. */
export function shownMoment(iso: string): string {
  return moments.format(onTheWall(iso));
}

/** The same without the time: `19 Nov 2026`. */
export function shownDay(iso: string): string {
  return days.format(onTheWall(iso));
}

/** The same without the date: `16:10`. */
export function shownTime(iso: string): string {
  return times.format(onTheWall(iso));
}

/** The same, said from the day of `now`, milliseconds since 1970: `today 16:10`, `yesterday 16:10`, else with its date. */
export function shownWhen(iso: string, now = Date.now()): string {
  const days = Math.floor(onTheWall(now) / day) - Math.floor(onTheWall(iso) / day);
  if (days === 0) return `today ${shownTime(iso)}`;
  return days === 1 ? `yesterday ${shownTime(iso)}` : shownMoment(iso);
}

/** In milliseconds. */
const day = 24 * 60 * 60 * 1_000;

function onTheWall(time: string | number): number {
  const moment = new Date(time);
  return moment.getTime() - moment.getTimezoneOffset() * 60_000;
}
