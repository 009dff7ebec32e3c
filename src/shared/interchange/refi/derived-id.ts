import type { Id } from '../../model/ids.ts';

/**
 * A UUID (RFC 9562, version 8) that is always the same for the same words, and in all likelihood for no others: what a
 * part of a record is called that has no id of its own. A hash of 128 bits in four lanes over UTF-16 code units
 * (cyrb128, public domain), no secret. O(characters).
 */
export function derivedId(...words: readonly string[]): Id {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  const text = words.join('\0');
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  const hex = [a, b ^ a, c ^ a, d ^ a].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  // Version 8 and the variant of the RFC.
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
