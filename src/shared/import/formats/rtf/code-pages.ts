/** Encodings by Windows' numbers of code pages; others are read as Windows-1252, of which they are kin. */
const pages = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10_000, 'macintosh'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);

/** Encodings by the character set of a font (`\fcharset`). */
const charsets = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

export const western = 'windows-1252';

/** The encoding of a code page. */
export function pageEncoding(page: number): string {
  return pages.get(page) ?? western;
}

/** The encoding a font's character set asks for; null where that is the document's own. */
export function charsetEncoding(charset: number): string | null {
  return charsets.get(charset) ?? null;
}

/** The character set of fonts that have pictures for characters. */
export const symbolCharset = 2;

/** Languages by Windows' numbers, as far as statements are written in them. */
const languages = new Map([
  [1028, 'zh-TW'],
  [1031, 'de-DE'],
  [1033, 'en-US'],
  [1034, 'es-ES'],
  [1036, 'fr-FR'],
  [1041, 'ja-JP'],
  [1042, 'ko-KR'],
  [1049, 'ru-RU'],
  [1066, 'vi-VN'],
  [2052, 'zh-CN'],
  [2057, 'en-GB'],
  [3076, 'zh-HK'],
  [3081, 'en-AU'],
  [4100, 'zh-SG'],
]);

/** BCP 47 of a number; null where it is none of them. */
export function languageOf(number: number): string | null {
  return languages.get(number) ?? null;
}
