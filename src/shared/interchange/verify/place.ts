/**
 * Whether a place in a report is the one the source has, `¶8`: behind it may follow tags, which may be figures, so
 * only numbers of paragraphs there are tell otherwise. A report that names no place is right.
 */
export function standsAt(said: string, place: string, paragraphs: number): boolean {
  if (said === '' || !/¶\s?\d/.test(said)) return true;
  const at = said.indexOf(place);
  if (at < 0) return false;
  const rest = said.slice(at + place.length);
  if (/^[\d–]/.test(rest)) return false;
  const more = /^, (\d+)(?:–\d+)?(?=,|$| \[| of )/.exec(rest)?.[1];
  return more === undefined || Number(more) > paragraphs;
}
