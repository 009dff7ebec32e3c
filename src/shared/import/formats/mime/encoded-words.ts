import { decoded } from '../../decoding/decoded.ts';
import { fromBase64, fromQuotedPrintable } from './transfer.ts';

const word = /=\?([\w.:+-]{1,60})(?:\*[\w-]*)?\?([BbQq])\?([^?\s]*)\?=/g;

/**
 * A header's value with its encoded words (RFC 2047) as text. White space between two of them is
 * none; two of one encoding are put together before they are decoded, since some mailers cut a
 * character in two. O(length).
 */
export function withoutEncodedWords(value: string): string {
  const parts: { label: string; bytes: number[] }[] = [];
  let text = '';
  let at = 0;
  const flush = (): void => {
    for (const { label, bytes } of parts.splice(0)) text += decoded(Uint8Array.from(bytes), label).text;
  };
  for (const found of value.matchAll(word)) {
    const [whole, label = '', how = '', coded = ''] = found;
    const between = value.slice(at, found.index);
    if (parts.length === 0 || /\S/.test(between)) {
      flush();
      text += between;
    }
    const bytes =
      how.toUpperCase() === 'B' ? fromBase64(coded) : fromQuotedPrintable(coded.replaceAll('_', ' '));
    const last = parts.at(-1);
    if (last?.label.toLowerCase() === label.toLowerCase()) for (const byte of bytes) last.bytes.push(byte);
    else parts.push({ label, bytes: [...bytes] });
    at = found.index + whole.length;
  }
  flush();
  return text + value.slice(at);
}
