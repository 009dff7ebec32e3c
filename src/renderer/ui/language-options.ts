import { languageName } from '../../shared/text/language-name.ts';

/** Languages that statements are mostly in, by their BCP 47 tags. Others are written by hand in no list: they are kept. */
const usual = [
  'en',
  'zh',
  'zh-Hant',
  'ja',
  'ko',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'ru',
  'uk',
  'ar',
  'fa',
  'he',
  'hi',
  'id',
  'ms',
  'nl',
  'pl',
  'sv',
  'th',
  'tr',
  'vi',
];

/** The languages to choose from, by their English names, and the one that is chosen whatever it is. */
export function languageOptions(chosen: string): { readonly value: string; readonly label: string }[] {
  return [...new Set([chosen, ...usual])]
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
