import type { Passage } from '../../model/annotation.ts';
import { englishNumeral, englishOrdinal, englishValue, ordinalValue } from './english-numerals.ts';
import { hanNumeral, hanValue } from './han-numerals.ts';

/** A number with what it is a number of, as far as that can be told: a share, money, a place in an order. */
export interface Quantity {
  readonly value: number;
  /** `%`, `points`, a currency by its code, `#` for an ordinal; otherwise nothing. */
  readonly unit: string;
}

export interface QuantityIn extends Passage {
  readonly quantity: Quantity;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|\$|dollars?|美元|美金|ドル|米ドル)$/i, 'USD'],
  [/^(?:€|euros?|欧元|歐元|ユーロ)$/i, 'EUR'],
  [/^(?:£|pounds?|英镑|英鎊|ポンド)$/i, 'GBP'],
  [/^(?:yen|日元|日圆|日圓|円)$/i, 'JPY'],
  [/^(?:yuan|renminbi|RMB|人民币|人民幣|元)$/i, 'CNY'],
  [/^(?:¥|￥)$/, '¥'],
];
const percents = /^(?:%|％|percent|per cent|パーセント)$/i;
const points = /^(?:percentage points?|个百分点|個百分點|百分点|ポイント)$/i;

const digits = String.raw`\p{Nd}+(?:[,，]\p{Nd}{3})*(?:[.．]\p{Nd}+)?`;
const before = String.raw`(?<before>US\$|[$€£¥￥])`;
const after = String.raw`(?<after>%|％|percentage points?\b|percent\b|per cent\b|パーセント|个百分点|個百分點|百分点|ポイント|美元|美金|欧元|歐元|日元|日圆|日圓|英镑|英鎊|人民币|人民幣|米ドル|ドル|ユーロ|円|元|(?:US )?dollars?\b|yuan\b|yen\b|euros?\b|renminbi\b|(?:st|nd|rd|th)\b)`;
/** What is counted stands behind a Chinese or Japanese number: then one character is a number, too. */
const counter =
  '[个個名位人次年月日天号號点點項项条條件家国國岁歲周週届屆轮輪期种種艘架枚吨噸米元倍成時时分秒步段句层層类類座所台臺部支队隊批份封张張篇册冊頁页场場回級级度户戶省市县縣亩畝つ円隻機発匹頭校区歩割か]';
const hanIdiom = /^(?:千万(?=[不别別要])|万一|萬一|十分(?!之|钟|鐘|間)|一一|百万(?=雄))/u;

const written = new RegExp(
  [
    String.raw`(?<![A-Za-z\p{Nd}]-?|[.,]\p{Nd}?)${before}?\s?(?<digits>${digits})(?<powers>[十百千万萬亿億兆]+(?:${digits}[万萬亿億千百]*)*|\s?(?:hundred|thousand|million|billion|trillion)(?:\s(?:thousand|million|billion|trillion))?\b)?\s?${after}?(?![A-Za-z]\p{Nd})`,
    String.raw`百分之(?<share>[${hanNumeral}\p{Nd}.]+(?:点[${hanNumeral}]+)?)`,
    String.raw`(?<ordinal>第)?(?<han>[${hanNumeral}]+)(?:点(?<fraction>[${hanNumeral}]+))?(?:${after.replace('<after>', '<unit>')})?`,
    String.raw`(?<words>${englishNumeral})(?:\s(?<named>percent|per cent|percentage points?|(?:US )?dollars?|yuan|yen|euros?|renminbi)\b)?`,
    String.raw`(?<place>${englishOrdinal})`,
  ].join('|'),
  'giu',
);

/** The numbers of a text in order, in digits, in Chinese or Japanese characters and in English words. O(characters). */
export function quantitiesIn(text: string): QuantityIn[] {
  const found: QuantityIn[] = [];
  for (const match of text.matchAll(written)) {
    const quantity = quantityOf(text, match);
    if (quantity === null) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    found.push({ start, end: match.index + match[0].trimEnd().length, quantity });
  }
  return found;
}

/** Whether two numbers are the same, however each is written. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  const near = Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
  return near && (a.unit === b.unit || isSign(a.unit, b.unit) || isSign(b.unit, a.unit));
}

function isSign(sign: string, unit: string): boolean {
  return sign === '¥' && (unit === 'JPY' || unit === 'CNY');
}

function quantityOf(text: string, { 0: whole, index, groups = {} }: RegExpMatchArray): Quantity | null {
  const { before: sign, digits: figure, powers, after: unit, share, han, fraction, words, named } = groups;
  if (figure !== undefined) return { value: figureValue(figure, powers), unit: unitOf(sign ?? unit) };
  if (share !== undefined) {
    const [integer = '', decimals] = share.split('点');
    const value = hanValue(integer);
    return value === null ? null : { value: value + fractionOf(decimals), unit: '%' };
  }
  if (words !== undefined) return { value: englishValue(words), unit: unitOf(named) };
  if (groups['place'] !== undefined) return { value: ordinalValue(whole), unit: '#' };
  if (han === undefined || index === undefined) return null;
  const isCounted =
    groups['ordinal'] !== undefined ||
    groups['unit'] !== undefined ||
    new RegExp(`^${counter}`, 'u').test(text.slice(index + whole.length));
  const value = hanValue(han);
  if (value === null || hanIdiom.test(text.slice(index))) return null;
  if (!isCounted && (han.length < 2 || /^[十百千万萬亿億兆]+$/u.test(han))) return null;
  return {
    value: value + fractionOf(fraction),
    unit: groups['ordinal'] === undefined ? unitOf(groups['unit']) : '#',
  };
}

function figureValue(figure: string, powers: string | undefined): number {
  const plain = figure.normalize('NFKC').replaceAll(',', '');
  if (powers === undefined) return Number(plain);
  return /[a-z]/i.test(powers)
    ? englishValue(`${plain} ${powers}`)
    : (hanValue(plain + powers) ?? Number(plain));
}

function fractionOf(han: string | undefined): number {
  return han === undefined ? 0 : (hanValue(`〇${han}`) ?? 0) / 10 ** han.length;
}

function unitOf(name: string | undefined): string {
  if (name === undefined) return '';
  if (percents.test(name)) return '%';
  if (points.test(name)) return 'points';
  if (/^(?:st|nd|rd|th)$/i.test(name)) return '#';
  return currencies.find(([pattern]) => pattern.test(name.replace(/^US /i, '')))?.[1] ?? '';
}
