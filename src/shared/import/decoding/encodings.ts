/** An encoding a text can be in: its label as WHATWG writes it, and what an analyst knows it by. */
export interface Encoding {
  readonly label: string;
  readonly name: string;
}

/** All encodings that can be read, in the order in which they are offered. */
export const encodings: readonly Encoding[] = [
  { label: 'utf-8', name: 'UTF-8' },
  { label: 'utf-16le', name: 'UTF-16, little-endian' },
  { label: 'utf-16be', name: 'UTF-16, big-endian' },
  { label: 'gb18030', name: 'GB18030, GBK (Chinese)' },
  { label: 'big5', name: 'Big5 (Chinese)' },
  { label: 'shift_jis', name: 'Shift_JIS (Japanese)' },
  { label: 'euc-jp', name: 'EUC-JP (Japanese)' },
  { label: 'iso-2022-jp', name: 'ISO-2022-JP (Japanese)' },
  { label: 'euc-kr', name: 'EUC-KR (Korean)' },
  { label: 'windows-1252', name: 'Windows-1252 (Western)' },
  { label: 'iso-8859-15', name: 'ISO-8859-15 (Western)' },
  { label: 'macintosh', name: 'Mac Roman (Western)' },
  { label: 'windows-1250', name: 'Windows-1250 (Central European)' },
  { label: 'iso-8859-2', name: 'ISO-8859-2 (Central European)' },
  { label: 'windows-1251', name: 'Windows-1251 (Cyrillic)' },
  { label: 'koi8-r', name: 'KOI8-R (Russian)' },
  { label: 'koi8-u', name: 'KOI8-U (Ukrainian)' },
  { label: 'iso-8859-5', name: 'ISO-8859-5 (Cyrillic)' },
  { label: 'ibm866', name: 'DOS 866 (Cyrillic)' },
  { label: 'windows-1253', name: 'Windows-1253 (Greek)' },
  { label: 'iso-8859-7', name: 'ISO-8859-7 (Greek)' },
  { label: 'windows-1254', name: 'Windows-1254 (Turkish)' },
  { label: 'windows-1255', name: 'Windows-1255 (Hebrew)' },
  { label: 'windows-1256', name: 'Windows-1256 (Arabic)' },
  { label: 'iso-8859-6', name: 'ISO-8859-6 (Arabic)' },
  { label: 'windows-1257', name: 'Windows-1257 (Baltic)' },
  { label: 'windows-1258', name: 'Windows-1258 (Vietnamese)' },
  { label: 'windows-874', name: 'Windows-874 (Thai)' },
];

/** Other labels an encoding goes by, without what is not a letter or a digit. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'utf-8': ['unicode11utf8', 'utf8sig'],
  'utf-16le': ['utf16', 'ucs2', 'unicode'],
  'utf-16be': ['unicodefffe'],
  gb18030: ['gbk', 'gb2312', 'cp936', 'windows936', 'xgbk', 'euccn', 'csgb2312', 'gb231280', 'chinese'],
  big5: ['big5hkscs', 'cp950', 'cnbig5', 'csbig5', 'xxbig5'],
  shift_jis: ['sjis', 'xsjis', 'cp932', 'ms932', 'windows31j', 'mskanji', 'shiftjis2004', 'csshiftjis'],
  'euc-jp': ['xeucjp', 'eucjis2004', 'cseucpkdfmtjapanese', 'ujis'],
  'iso-2022-jp': ['csiso2022jp', 'iso2022jp1', 'iso2022jp2', 'iso2022jp3', 'iso2022jpext', 'jis'],
  'euc-kr': ['cp949', 'ms949', 'uhc', 'windows949', 'ksc56011987', 'ksc5601', 'cseuckr', 'korean'],
  // As the web does: what is called Latin 1 or ASCII is read as the superset Windows made of it.
  'windows-1252': ['cp1252', 'xcp1252', 'iso88591', 'latin1', 'ascii', 'usascii', 'ansi', 'l1'],
  'iso-8859-15': ['latin9', 'csisolatin9', 'l9'],
  macintosh: ['macroman', 'xmacroman', 'mac'],
  'windows-1250': ['cp1250', 'xcp1250'],
  'iso-8859-2': ['latin2', 'csisolatin2', 'l2'],
  'windows-1251': ['cp1251', 'xcp1251'],
  'koi8-r': ['koi', 'koi8', 'cskoi8r'],
  'koi8-u': ['koi8ru'],
  'iso-8859-5': ['cyrillic', 'csisolatincyrillic'],
  ibm866: ['cp866', '866', 'csibm866'],
  'windows-1253': ['cp1253', 'xcp1253'],
  'iso-8859-7': ['greek', 'csisolatingreek'],
  'windows-1254': ['cp1254', 'xcp1254', 'iso88599', 'latin5', 'l5'],
  'windows-1255': ['cp1255', 'xcp1255', 'iso88598', 'iso88598i', 'hebrew'],
  'windows-1256': ['cp1256', 'xcp1256'],
  'iso-8859-6': ['arabic', 'csisolatinarabic'],
  'windows-1257': ['cp1257', 'xcp1257', 'iso885913'],
  'windows-1258': ['cp1258', 'xcp1258'],
  'windows-874': ['cp874', 'dos874', 'tis620', 'iso885911'],
};

const byKey: ReadonlyMap<string, string> = new Map(
  encodings.flatMap(({ label }) =>
    [keyOf(label), ...(alsoCalled[label] ?? [])].map((key) => [key, label] as const),
  ),
);

/**
 * The label of `encodings` that a label of a file means (`GB2312`, `x-sjis`, ` Latin1 `), null
 * where that is no encoding that can be read.
 */
export function normalisedLabel(label: string): string | null {
  return byKey.get(keyOf(label)) ?? null;
}

/** What an analyst knows an encoding by; a label that is not known stands for itself. */
export function encodingName(label: string): string {
  return encodings.find((each) => each.label === label)?.name ?? label;
}

function keyOf(label: string): string {
  return label.toLowerCase().replace(/[^0-9a-z]/g, '');
}
