import { decoded, type DecodedText } from '../../decoding/decoded.ts';

/** Bytes of a page's beginning in which it may name its encoding. */
const beginning = 4_096;

/**
 * The encoding a page names for itself, as a label: its byte order mark, else its XML declaration,
 * else `<meta charset>` or `http-equiv` in its first 4,096 bytes (the standard asks for 1,024;
 * pages with long heads name it later). Null where it names none. UTF-16 without a mark is named
 * in bytes that could not be read were it true, so it means UTF-8, as the standard says.
 */
export function namedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, beginning)).replaceAll(/<!--[\s\S]{0,4096}?-->/g, '');
  const label = declared.exec(head)?.[1] ?? metas(head);
  if (label === null) return null;
  return /^utf-?16/i.test(label) ? 'utf-8' : label.toLowerCase();
}

const declared = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;

function metas(head: string): string | null {
  for (const [meta] of head.matchAll(/<meta[\s/][^>]{0,1000}/gi)) {
    const label = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(meta)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/**
 * The characters of bytes in the encoding the analyst chose; else in the one that is named for them,
 * unless the bytes belie it: they are sound UTF-8 after all, or mean less in it than in the encoding
 * they show.
 */
export function asNamed(bytes: Uint8Array, chosen: string | null, named: string | null): DecodedText {
  if (chosen !== null) return decoded(bytes, chosen);
  const detected = decoded(bytes, null);
  if (named === null || (detected.certain && detected.encoding === 'utf-8')) return detected;
  const read = decoded(bytes, named);
  return read.invalid > 0 && detected.invalid < read.invalid ? detected : read;
}
