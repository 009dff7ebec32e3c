import { datesIn } from './dates/dates.ts';
import { narrowed } from './dates/numerals.ts';
import type { WrittenDate } from './dates/written-date.ts';
import { daysAlone } from './dates/year-month-day.ts';
import type { Dateline, NamedPart } from './dateline.ts';
import { outletNamed, outletsIn } from './outlets.ts';
import { cityAtEnd, isCity } from './places.ts';

const longest = 80;
const bracketed = /^\s*[【［[〔(（]([^】］\]〕)）\n]{2,50})[】］\]〕)）]/;
const wired =
  /^\s*[(（【]?(?:据|據)?((?:[\p{Script=Han}]{2,12}?(?:社|网|網|报|報|台|新闻|新聞))|[A-Z]{2,4})?(?:\s?记者|\s?記者)?[\s，,]?([\p{Script=Han}\p{Script=Katakana}ー·]{0,14}?)[\s，,]?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?[\s，,]?[综綜合专專外电電]{0,4}(电|電|讯|訊|消息|報導|报导|报道|報道)/u;
/** A report that says so is of what another wrote: its day and place are not those of what is told. */
const isReport = /[报報消]/u;
const writer =
  /^\s?([^\s=＝]{2,10})[=＝][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,12}(?=$|[\s）)])/u;
const closing = /[(（【［[]([^()（）【】［］[\]\n]{2,30})[)）】］\]]\s*$/u;

/**
 * A dateline in the manner of Chinese, Japanese and Korean wires, at the start of a paragraph:
 * 新华社北京12月4日电, 【北京共同】, ［東京 25日 ロイター］, (서울=연합뉴스). Null where there is none.
 */
export function easternDateline(paragraph: string): Dateline | null {
  const text = paragraph.slice(0, longest);
  const wire = wireDateline(text);
  if (wire !== null) return wire;
  const bracket = bracketed.exec(text);
  return bracket?.[1] === undefined ? writerIn(text) : bracketDateline(bracket[0], bracket[1]);
}

/** An agency that signs a paragraph at its end: "…と述べた。（共同）". Null where none does. */
export function closingAgency(paragraph: string): NamedPart | null {
  const from = Math.max(0, paragraph.length - longest);
  const match = closing.exec(paragraph.slice(from));
  const inside = match?.[1] ?? '';
  const agency = agencyIn(inside);
  if (match === null || agency === null || inside.length > agency.name.length + 12) return null;
  return nameAt(agency.name, from + match.index + 1 + agency.start);
}

/** "北京＝山田太郎": a writer and where they write from. */
function writerIn(text: string): Dateline | null {
  const match = writer.exec(text);
  const place = match?.[1] ?? '';
  if (match === null || !isCity(place)) return null;
  return { start: 0, end: match[0].length, place: part(text, place, 0), date: null, agency: null };
}

function wireDateline(text: string): Dateline | null {
  const match = wired.exec(narrowed(text));
  if (match === null) return null;
  const [whole, agencyWords = '', placeWords = '', dateWords = '', verb = ''] = match;
  const isTold = isReport.test(verb);
  const original = text.slice(0, whole.length);
  const agency = agencyIn(agencyWords);
  const place = isCity(placeWords) ? placeWords : cityAtEnd(placeWords);
  const plain =
    place ??
    (agency !== null && dateWords !== '' && /^\p{Script=Han}{2,6}$/u.test(placeWords) ? placeWords : null);
  if (agency === null && (plain === null || dateWords === '')) return null;
  return {
    start: 0,
    end: whole.length,
    place: plain === null || isTold ? null : part(original, plain, whole.lastIndexOf(placeWords)),
    date: dateWords === '' || isTold ? null : dateIn(whole),
    agency: agency === null ? null : nameAt(agency.name, original.indexOf(agencyWords) + agency.start),
  };
}

function bracketDateline(whole: string, inside: string): Dateline | null {
  const date = dateIn(whole);
  const undated = date === null ? whole : without(whole, date);
  const agency = agencyIn(undated.slice(1, -1));
  const named = agency === null ? null : nameAt(agency.name, agency.start + 1);
  const words = (named === null ? undated : without(undated, named))
    .split(/[\s【】［］[\]〔〕()（）=＝・,、，/]+/u)
    .filter((word) => word !== '');
  const hasWriter = /[=＝]/.test(inside);
  const isSigned = hasWriter || agency !== null;
  const place = words.map((word) => (isCity(word) ? word : isSigned ? cityAtEnd(word) : null)).find(isFound);
  const only = place ?? (agency !== null && words.length === 1 ? words.find(isPlaceLike) : undefined);
  if (only === undefined && agency === null) return null;
  if (!isSigned && date === null && words.length !== 1) return null;
  return {
    start: 0,
    end: whole.length,
    place: only === undefined ? null : part(whole, only, 0),
    date,
    agency: named,
  };
}

function without(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function isFound(city: string | null): city is string {
  return city !== null;
}

/** Whether one word beside an agency's name can be a place that is not in the list: no role, no kind of report. */
function isPlaceLike(word: string): boolean {
  return (
    /^[\p{Script=Han}\p{Script=Katakana}ー]{2,10}$/u.test(word) &&
    !/[記记合電电]|ニュース|[配提]|[网網版台报報社]$/.test(word)
  );
}

/** The known agency or outlet a few words name, wholly or among others (`北京共同`, `ワシントン時事`). */
function agencyIn(words: string): { start: number; name: string } | null {
  if (words === '') return null;
  if (outletNamed(words.trim()) !== null) return { start: words.search(/\S/), name: words.trim() };
  const pieces = [...words.matchAll(/[^\s=＝・,、，/]+/gu)];
  for (const piece of pieces) {
    if (outletNamed(piece[0]) !== null) return { start: piece.index, name: piece[0] };
    for (let from = 1; from < piece[0].length - 1; from += 1) {
      const tail = piece[0].slice(from);
      if (outletNamed(tail) !== null && isCity(piece[0].slice(0, from)))
        return { start: piece.index + from, name: tail };
    }
  }
  const named = outletsIn(words)[0];
  return named === undefined ? null : { start: named.start, name: words.slice(named.start, named.end) };
}

function dateIn(words: string): WrittenDate | null {
  return datesIn(words)[0] ?? daysAlone(narrowed(words).replace(/[^ -~日月年]/g, ' '))[0] ?? null;
}

function part(text: string, name: string, from: number): NamedPart {
  return nameAt(name, Math.max(0, text.indexOf(name, Math.max(0, from))));
}

function nameAt(name: string, start: number): NamedPart {
  return { start, end: start + name.length, name };
}
