import type { Evidence } from '../../model/evidence.ts';
import type { Found } from '../proposal.ts';
import type { Line, Parts } from './parts.ts';
import type { Occasion } from './statement-day.ts';
import { easternCities, latinCities, placeName } from './places.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Paragraphs from the one that tells the day in which the place may be told. */
const within = 3;

const latin = new RegExp(
  `\\b(?:in|at the [A-Z][\\w ]{2,40} in|visit to|visiting|arrived in|here in)\\s(${latinCities})(?![\\p{L}-]|['’]s|,?\\s(?:last|earlier)\\b|\\s(?:and|or)\\s[A-Z]|\\sin\\s(?:\\d{4}|(?:${months})\\b))`,
  'u',
);
const chinese = new RegExp(
  `(?:在|抵达|抵達|访问|訪問)(?:(?![与與同对對和就把向关關的])\\p{Script=Han}){0,6}?(${easternCities})(?!方|总领|總領|大学|大學|电力|電力|当局|时间|時間|政府|\\p{Script=Katakana})`,
  'u',
);
const japanese = new RegExp(
  `(?<![\\p{Script=Katakana}ー])(${easternCities})(?![\\p{Script=Katakana}ー])(?:都内|市内|郊外)?(?:[・の][^、。「」\\s]{1,16}?)?(?:（[^（）]{1,15}）)?(?:で|入りし|に到着|にて|において|を訪)`,
  'u',
);
const kana = /[\u3041-\u3096\u30a1-\u30fa]/;
const korean = new RegExp(`(${easternCities})(?:\\s?\\p{Script=Hangul}{0,10})?에서`, 'u');

/** What somebody says or asks in the first person tells of other places. */
const isSpoken =
  /^\s?(?:[QA]|问|答|問|[^\s。，,.]{1,20}(?:记者|記者|大臣|部长|部長|发言人))\s?[:：]|^[「“"]/u;

/** Who calls or writes is in two places: only a dateline tells one. */
const isCall =
  /\b(?:tele)?phone(?:\s(?:call|talk|conversation)|d\b)|\bby (?:tele)?phone|\b(?:held a|a|the) (?:video )?call with|\bcalls? with\b|\bvideo (?:link|call|conference)|电话|通电|電話会談|電話で|電話會談|視訊|视频(?:会|連|连)|テレビ会議/iu;

/**
 * Where what is reported took place, as a reader would write it: the dateline's place, else the
 * first city named as the place of anything in the paragraph that tells the day, or the two after
 * it. Null where no city is named.
 */
export function placeOf(
  { title, lead }: Parts,
  { dateline, session }: Occasion,
  day: Evidence['from'],
): Found<string> | null {
  if (dateline?.place != null) {
    const { name, start, end } = dateline.place;
    return { value: name, evidence: { how: 'stated', from: { start, end }, why: 'dateline' } };
  }
  if (session?.place != null) {
    const { name, start, end } = session.place;
    return { value: name, evidence: { how: 'stated', from: { start, end }, why: session.why } };
  }
  if (isCall.test(`${title?.text ?? ''}\n${lead[0]?.text.slice(0, 600) ?? ''}`)) return null;
  const first = day === null ? -1 : lead.findIndex(({ start, end }) => start <= day.start && day.start < end);
  const near = first === -1 ? lead.slice(0, 1) : lead.slice(first, first + within);
  for (const line of near.filter(({ text }) => !isSpoken.test(text))) {
    const found = placeIn(line);
    if (found !== null) return found;
  }
  return null;
}

function placeIn({ text, start }: Line): Found<string> | null {
  const own = kana.test(text) ? japanese : chinese;
  const match = [latin, own, korean]
    .map((pattern) => pattern.exec(text))
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index)[0];
  const name = match?.[1];
  if (match === undefined || name === undefined) return null;
  const at = start + match.index + match[0].indexOf(name);
  return {
    value: placeName(name),
    evidence: { how: 'stated', from: { start: at, end: at + name.length }, why: '' },
  };
}
