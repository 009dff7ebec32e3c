import { datesIn } from './dates/dates.ts';
import { settled } from './dates/order.ts';
import { type WrittenDate, shifted } from './dates/written-date.ts';
import { easternDateline } from './dateline-eastern.ts';
import { englishDateline } from './dateline-english.ts';
import type { Line, Parts } from './parts.ts';
import { isCity, placeName } from './places.ts';

/** A name in a text and how it is to be written: a half-open range in UTF-16. */
export interface NamedPart {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Where, when and by whom a report says it was written. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly place: NamedPart | null;
  readonly date: WrittenDate | null;
  readonly agency: NamedPart | null;
}

/** Paragraphs in which a dateline may stand first. */
const within = 3;
/** What may stand around a place and a day. */
const little = /[()（）[\]]|[于於]|\b(?:at|in|on|done|issued|signed)\b|^[\s,，、]+|[\s,，、]+$/giu;
/** Longest line, in code units, that can be a place and a day. */
const longestLine = 80;

/** The dateline a statement opens with, offsets in the canonical text; null where there is none. */
export function datelineOf({ lead, head }: Parts): Dateline | null {
  const lines = head.filter(({ kind }) => kind === 'byline' || kind === 'paragraph');
  return (
    firstFound(lead.slice(0, within), datelineIn) ??
    firstFound(lines, datelineIn) ??
    firstFound(lines, (line) => placeAndDate(line, head))
  );
}

function datelineIn({ start, text }: Line): Dateline | null {
  const found = englishDateline(text) ?? easternDateline(text);
  if (found === null) return null;
  const moved = (part: NamedPart | null): NamedPart | null =>
    part === null ? null : { ...part, start: part.start + start, end: part.end + start };
  return {
    start: found.start + start,
    end: found.end + start,
    place: moved(found.place),
    date: found.date === null ? null : shifted(found.date, start),
    agency: moved(found.agency),
  };
}

/** A line that is a place and a day and no more, as a speech's: "Brussels, 02/07/2025". */
function placeAndDate({ start, text, end }: Line, head: readonly Line[]): Dateline | null {
  if (text.length > longestLine) return null;
  const either = datesIn(text).at(-1);
  if (either === undefined) return null;
  const rest = `${text.slice(0, either.start)} ${text.slice(either.end)}`.replace(little, ' ').trim();
  const first = rest.split(/[,，、]/)[0]?.trim() ?? '';
  if (!isCity(first) || rest.length > first.length + 30) return null;
  const date = settled(
    either,
    head.flatMap((line) => datesIn(line.text)),
  );
  return {
    start,
    end,
    place: {
      start: start + text.indexOf(first),
      end: start + text.indexOf(first) + first.length,
      name: placeName(first),
    },
    date: date === null ? null : shifted(date, start),
    agency: null,
  };
}

function firstFound(lines: readonly Line[], find: (line: Line) => Dateline | null): Dateline | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}
