import type { Passage } from '../../model/annotation.ts';
import { subtagOf } from '../stances/stances.ts';

const small: ReadonlySet<string> = new Set('the of and for in at to a an on with by'.split(' '));
/** Capitalised, but no names: days and months are dates. */
const noName =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)$/;
const capitalised = /^\p{Lu}/u;
/** Titles that stand before or behind a name in Chinese and Japanese. */
const title =
  '主席|国家主席|総理大臣|総理|国務大臣|幹事長|總統|总统|大统领|大統領|首相|总理|總理|總書記|总书记|書記|外长|外長|外相|部长|部長|防长|防相|防衛相|国防相|大臣|長官|官房長官|大使|总领事|総領事|秘书长|事務総長|议长|議長|议员|議員|委员|委員|发言人|報道官|主任|局长|局長|司长|先生|女士|氏|さん|書記長|国王|女王|陛下';
const titleBefore = new RegExp(`(?:${title})$`, 'u');
const titleBehind = new RegExp(`^(?:${title})`, 'u');
const properRun = /^[\p{Script=Han}\p{Script=Katakana}ー・·]{2,12}$/u;
/** One character that stands for a country, as in 中方 and 日方. */
const sides: Readonly<Record<string, string>> = {
  中: 'CN',
  日: 'JP',
  美: 'US',
  米: 'US',
  俄: 'RU',
  露: 'RU',
  韩: 'KR',
  韓: 'KR',
  朝: 'KP',
  英: 'GB',
  法: 'FR',
  仏: 'FR',
  德: 'DE',
  独: 'DE',
  印: 'IN',
  菲: 'PH',
  澳: 'AU',
  豪: 'AU',
  越: 'VN',
};

/**
 * Whether one name stands where another stood. Says so only where it is plain: capitalised words
 * for other capitalised words; in Chinese and Japanese a country for another, or what stands beside
 * a title. A longer or shorter form of a name, or its initials, is the same name.
 */
export function isAnotherName(
  left: string,
  a: Passage,
  right: string,
  b: Passage,
  language: string,
): boolean {
  const [one, other] = [left.slice(a.start, a.end), right.slice(b.start, b.end)];
  const own = subtagOf(language);
  if (own === 'zh' || own === 'ja') {
    const [here, there] = [regionOf(one, own), regionOf(other, own)];
    if (here !== null && there !== null) return here !== there;
    return (
      properRun.test(one) &&
      properRun.test(other) &&
      hasTitle(left, a) &&
      hasTitle(right, b) &&
      !one.includes(other) &&
      !other.includes(one)
    );
  }
  const [names, others] = [nameWords(left, a), nameWords(right, b)];
  return names !== null && others !== null && !isSameName(names, others);
}

function hasTitle(text: string, { start, end }: Passage): boolean {
  return (
    titleBefore.test(text.slice(Math.max(0, start - 6), start)) || titleBehind.test(text.slice(end, end + 6))
  );
}

/** The words of a name, or null where there are others than small ones. */
function nameWords(text: string, { start, end }: Passage): string[] | null {
  const words = (text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()),
  );
  if (words.length === 0 || words.some((word) => !capitalised.test(word) || noName.test(word))) return null;
  // The first word of a sentence is written with a capital whatever it is.
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const isFirst = before === '' || /[.!?:"“‘'\n]$/u.test(before);
  return isFirst && words.length === 1 ? null : words;
}

/** Whether one has every word of the other, in whatever form, or its initials. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const has = (all: readonly string[], some: readonly string[]): boolean =>
    some.every((word) => all.some((other) => isForm(word, other)));
  return has(a, b) || has(b, a) || isShort(a, b) || isShort(b, a);
}

/** `China` and `Chinese`, `Japan` and `Japan’s`. */
function isForm(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || (Math.min(one.length, other.length) >= 4 && one.slice(0, 4) === other.slice(0, 4));
}

/** `U.S.` for `United States`. */
function isShort(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.map((word) => word.charAt(0)).join('');
  return short.length === 1 && long.length > 1 && short[0]?.replace(/\.|['’]s$/gu, '') === initials;
}

const regionsByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The country or territory a Chinese or Japanese name stands for, by its ISO code. */
function regionOf(name: string, language: string): string | null {
  const side = /^(.)(?:方|国側|側)$/u.exec(name)?.[1];
  if (side !== undefined) return sides[side] ?? null;
  const regions = regionsByLanguage.get(language) ?? regionsOf(language);
  regionsByLanguage.set(language, regions);
  return regions.get(name) ?? null;
}

/** Every name the platform knows of countries and territories, in both scripts of Chinese. */
function regionsOf(language: string): ReadonlyMap<string, string> {
  const regions = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, k) => String.fromCharCode(65 + k));
  for (const locale of language === 'zh' ? ['zh-Hans', 'zh-Hant'] : [language])
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
      for (const first of letters)
        for (const second of letters) {
          const name = names.of(first + second);
          if (name !== undefined) regions.set(name, first + second);
        }
    }
  return regions;
}
