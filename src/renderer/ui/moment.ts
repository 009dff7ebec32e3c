// Made once: to make a format costs more than all of an edit.
const moments = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Local date and time of an ISO 8601 moment: `19 Nov 2026, 16:10`. */
export function shownMoment(iso: string): string {
  return moments.format(new Date(iso));
}
