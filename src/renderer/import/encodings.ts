/** The encodings to choose from, by their labels, as they are called. */
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  gb18030: 'GB18030 (Chinese)',
  gbk: 'GBK (Chinese)',
  big5: 'Big5 (Chinese)',
  shift_jis: 'Shift_JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'iso-2022-jp': 'ISO-2022-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  'windows-1252': 'Windows-1252 (Western)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'iso-8859-2': 'ISO-8859-2 (Central European)',
};

/** What an encoding is called; one that is not in the list goes by its label. */
export function encodingName(label: string): string {
  return encodings[label.toLowerCase()] ?? label;
}

/** The encodings that can be chosen, but for the one that is in use. */
export function encodingOptions(inUse: string | null): { readonly value: string; readonly label: string }[] {
  return Object.entries(encodings)
    .filter(([value]) => value !== inUse?.toLowerCase())
    .map(([value, label]) => ({ value, label }));
}
