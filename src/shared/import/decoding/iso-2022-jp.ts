/** Escape sequences of ISO-2022-JP (RFC 1468) and its kin, by the set they switch to. */
const sets: Readonly<Record<string, 'ascii' | 'katakana' | 'kanji' | 'hojo'>> = {
  '(B': 'ascii',
  '(J': 'ascii', // JIS X 0201 Roman: ASCII but for yen and overline
  '(I': 'katakana',
  '$@': 'kanji',
  $B: 'kanji',
  '$(D': 'hojo',
};
const escape = 0x1b;

/** Whether bytes hold an escape sequence that only Japanese mail and its kin write. */
export function looksLikeIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(escape); at >= 0; at = bytes.indexOf(escape, at + 1)) {
    const [set] = switchedAt(bytes, at);
    if (set === 'kanji' || set === 'katakana' || set === 'hojo') return true;
  }
  return false;
}

/**
 * ISO-2022-JP as the EUC-JP that says the same: two seven-bit bytes of a Japanese set are the same
 * two with their eighth bit set. A byte over 0x7F, which ISO-2022-JP has no use for, becomes 0xFF,
 * which EUC-JP has no use for. O(bytes).
 */
export function eucJpOf(bytes: Uint8Array): Uint8Array {
  const euc = new Uint8Array(bytes.length * 2); // a half-width kana takes a second byte, a hojo kanji a third
  let length = 0;
  let set: 'ascii' | 'katakana' | 'kanji' | 'hojo' = 'ascii';
  let second = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const [next, taken] = byte === escape ? switchedAt(bytes, at) : [null, 0];
    if (next !== null) {
      set = next;
      second = false;
      at += taken - 1;
    } else if (byte > 0x7f) {
      euc[length++] = 0xff;
    } else if (set === 'ascii' || byte <= 0x20) {
      if (byte === 0x0a) set = 'ascii'; // a line ends in ASCII, whatever its writer forgot
      second = false;
      euc[length++] = byte;
    } else {
      if (set === 'katakana') euc[length++] = 0x8e;
      if (set === 'hojo' && !second) euc[length++] = 0x8f;
      second = !second;
      euc[length++] = byte | 0x80;
    }
  }
  return euc.subarray(0, length);
}

/** The set switched to at an escape byte, and how many bytes say so. */
function switchedAt(bytes: Uint8Array, at: number) {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at + 1, at + 4);
  const two = sets[String.fromCharCode(a, b)];
  if (two !== undefined) return [two, 3] as const;
  const three = sets[String.fromCharCode(a, b, c)];
  return three === undefined ? ([null, 0] as const) : ([three, 4] as const);
}
