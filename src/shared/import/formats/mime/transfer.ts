const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Int8Array(128).fill(-1);
for (let value = 0; value < digits.length; value += 1) valueOf[digits.charCodeAt(value)] = value;

/** The bytes of a body as its transfer encoding wraps them; what is in none of the known ones is as it is. */
export function unwrapped(latin: string, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(latin);
    case 'quoted-printable':
      return fromQuotedPrintable(latin);
    default:
      return bytesOf(latin);
  }
}

/** Bytes of characters that stand for one each. */
export function bytesOf(latin: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(latin.length);
  for (let at = 0; at < latin.length; at += 1) bytes[at] = latin.charCodeAt(at);
  return bytes;
}

/** Base64 (RFC 2045): what is no digit of it is passed over, and it ends at its padding. O(length). */
export function fromBase64(latin: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((latin.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (let at = 0; at < latin.length; at += 1) {
    const value = valueOf[latin.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}

/** Quoted-printable (RFC 2045): an `=` that begins no escape stands for itself. O(length). */
export function fromQuotedPrintable(latin: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(latin.length);
  let length = 0;
  for (let at = 0; at < latin.length; at += 1) {
    if (latin[at] === '=') {
      const soft = softBreak(latin, at + 1);
      if (soft > 0) {
        at += soft;
        continue;
      }
      const hex = latin.slice(at + 1, at + 3);
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        bytes[length] = Number.parseInt(hex, 16);
        length += 1;
        at += 2;
        continue;
      }
    }
    bytes[length] = latin.charCodeAt(at);
    length += 1;
  }
  return bytes.slice(0, length);
}

/** Characters of a line's end that only wraps the line, after its `=`; 0 where there is none. */
function softBreak(latin: string, at: number): number {
  return /^[ \t]{0,80}(?:\r\n|\r|\n)/.exec(latin.slice(at, at + 83))?.[0].length ?? 0;
}
