import { chardet } from 'jschardet';
import { normalisedLabel } from './encodings.ts';

/** Bytes that are looked at where statistics must tell. */
const sample = 64 * 1024;

/**
 * What detection may answer by statistics, as the detector calls them: encodings of the Web and
 * ISO. What old Macs and DOS wrote is too like them, and is for the analyst to choose.
 */
const detectable = (
  'gb18030 big5hkscs cp932 euc_jis_2004 cp949 cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 ' +
  'iso8859-2 iso8859-5 iso8859-6 iso8859-7 iso8859-15 koi8-r koi8-u'
).split(' ');

/** The encoding a byte order mark at the beginning names, null where there is none. */
export function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/**
 * The encoding bytes are likeliest in that are not sound UTF-8 and bear no mark, by the statistics of
 * their first 64 KiB; `windows-1252` where these say nothing. About 100 ms the first time, some tens after.
 */
export function likeliestEncoding(bytes: Uint8Array): string {
  const found = chardet.detectAll(bytes, {
    maxBytes: sample,
    includeEncodings: detectable,
    ignoreThreshold: true,
    compatNames: false,
  });
  return found.flatMap(({ encoding }) => normalisedLabel(encoding ?? '') ?? [])[0] ?? 'windows-1252';
}
