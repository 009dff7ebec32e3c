import { datesIn } from './dates/dates.ts';
import type { WrittenDate } from './dates/written-date.ts';
import { type Line, type Parts } from './parts.ts';
import { easternCities, latinCities, placeName } from './places.ts';

/** When, and perhaps where, a statement says of itself that it was made. */
export interface Session {
  readonly date: WrittenDate;
  readonly place: { readonly start: number; readonly end: number; readonly name: string } | null;
  /** In a few words, what says so. */
  readonly why: string;
}

const span = /\d\s?[~〜～–-]\s?\d{1,2}\s?[:：時时点]/;
const venue = /(?:^|\s)(?:於|于|場所)\s?[:：]/;
const conference = /记者会|記者会|記者會|会見|press (?:conference|briefing)/iu;
const done = new RegExp(`(?:于|於|\\b(?:at|in)\\s|^)(${easternCities}|${latinCities})`, 'iu');
const signed = new RegExp(
  `^(?:done|signed|given) (?:at|in|on)\\b|(?<![发發布佈刊载載表])[于於]\\s?(?:${easternCities})|に(?:おいて|て)`,
  'iu',
);
const inBrackets = new RegExp(
  `^[（(](?=[^（）()]{0,40}\\d|[^（）()]{0,40}[〇一二三]).{0,40}?(?:${easternCities}).{0,20}[)）]$`,
  'u',
);
/** Longest line, in code units, that signs a joint text with its day and place. */
const longest = 160;

/**
 * The day a statement gives as that of the event itself: a press conference's line with its hours
 * or its venue, a title with a date, the line that signs a joint statement. Null where there is none.
 */
export function sessionOf({ head, title, foot }: Parts): Session | null {
  for (const line of head) {
    const date = fullDate(line);
    const isSession = span.test(line.text) || venue.test(line.text) || conference.test(line.text);
    if (date !== null && line.kind !== 'caption' && isSession) return { date, place: null, why: 'date line' };
  }
  const titled = title === null ? null : fullDate(title);
  if (titled !== null) return { date: titled, place: null, why: 'title' };
  for (const line of foot) {
    const date = isSignature(line) ? fullDate(line) : null;
    if (date !== null) return { date, place: placeIn(line), why: 'signed' };
  }
  return null;
}

/** Whether a line at the end signs a text with the day and the place it was done. */
export function isSignature({ text, kind }: Line): boolean {
  if (kind === 'furniture' || kind === 'caption' || text.length > longest) return false;
  return signed.test(text) || inBrackets.test(text);
}

function fullDate({ text, start }: Line): WrittenDate | null {
  return (
    datesIn(text, start).find(
      ({ year, day, isEitherOrder }) => year !== null && day !== null && !isEitherOrder,
    ) ?? null
  );
}

function placeIn({ text, start }: Line): Session['place'] {
  const match = done.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length, name: placeName(name) };
}
