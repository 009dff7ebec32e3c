import { datesIn } from './dates/dates.ts';
import type { WrittenDate } from './dates/written-date.ts';
import type { Dateline } from './dateline.ts';
import { outletNamed, outletsIn } from './outlets.ts';
import { isCity, placeName } from './places.ts';

/** Code units in which a dateline must end. */
const longest = 140;
const dash =
  /\s?(?:--+|[—–―])\s?|\s-\s|(?<=\))\s?[-:=]\s?|(?<=[A-Z]{3}):\s|(?<=[/])\s?[.-]?\s|(?<=\d)\s?:\s/g;
const agencySigns = [
  /\(([^()]{2,40})\)\s*$/,
  /\/\s*([^/]{2,30})\s*\/\.?\s*$/,
  /,\s*([A-Z][\p{L} ]{1,30})\s*$/u,
  /\s([A-Z]{3,8})\s*$/,
];
const placeWords = /^[\p{Lu}][\p{L}.'’ -]{1,40}(?:[/,]\s?[\p{Lu}][\p{L}.'’ -]{1,40}){0,2}$/u;

/**
 * A dateline in the manner of English and other Western wires, at the start of a paragraph:
 * "BEIJING, Dec. 4 (Xinhua) -- ", "WASHINGTON (Reuters) - ", "MOSCOW, December 4. /TASS/. ". Null
 * where what stands before the dash is not wholly a place with a date or an agency.
 */
export function englishDateline(paragraph: string): Dateline | null {
  const text = paragraph.slice(0, longest);
  for (const separator of text.matchAll(dash)) {
    const found = decomposed(text.slice(0, separator.index), separator.index + separator[0].trimEnd().length);
    if (found !== null) return found;
  }
  return null;
}

function decomposed(before: string, end: number): Dateline | null {
  const agency = signed(before);
  const beforeAgency = agency === null ? before : before.slice(0, agency.from);
  const date = datesIn(beforeAgency).at(-1) ?? null;
  const rest = withoutDate(beforeAgency, date);
  if (rest === null) return null;
  const place = rest.replace(/^[\s([]+|[\s,.)]+$/g, '');
  const start = place === '' ? -1 : before.indexOf(place);
  if (place !== '' && !isPlace(place, agency !== null || date !== null)) return null;
  if (place === '' && (agency === null || date === null)) return null;
  return {
    start: 0,
    end,
    place: start === -1 ? null : { start, end: start + place.length, name: placeName(firstPlace(place)) },
    date,
    agency:
      agency === null
        ? null
        : { start: agency.start, end: agency.start + agency.name.length, name: agency.name },
  };
}

function signed(before: string): { from: number; start: number; name: string } | null {
  for (const sign of agencySigns) {
    const match = sign.exec(before);
    const name = match?.[1]?.trim() ?? '';
    if (match === null || datesIn(name).length > 0) continue;
    const known = outletNamed(name) !== null;
    const inner = known ? null : outletsIn(name)[0];
    if (!known && inner === undefined) continue;
    const word = inner == null ? name : name.slice(inner.start, inner.end);
    return { from: match.index, start: before.indexOf(word, match.index), name: word };
  }
  return null;
}

/** What is left without the date, which must be the last thing said; null where more follows it. */
function withoutDate(text: string, date: WrittenDate | null): string | null {
  if (date === null) return text;
  return /^[\s,.)]*$/.test(text.slice(date.end)) ? text.slice(0, date.start) : null;
}

function isPlace(place: string, isSigned: boolean): boolean {
  if (!placeWords.test(place)) return false;
  const first = firstPlace(place);
  if (isCity(first)) return true;
  const isCapitals = first === first.toUpperCase() && first.length > 2;
  return isSigned && (isCapitals || place.split(/\s+/).length <= 5);
}

/** "BEIJING/TOKYO" and "VIENTIANE, Laos" stand in the first place they name. */
function firstPlace(place: string): string {
  return (place.split(/[/,]/)[0] ?? place).trim();
}
