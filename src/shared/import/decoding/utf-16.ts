import { controlsIn } from './controls.ts';

/** Bytes that are looked at: an even number. */
const sample = 64 * 1024;
/** One character in so many, at least, is a space, a line's end or a full stop. */
const between = 100;
/** One character in so many, at most, may be a surrogate without its other half. */
const soundness = 1_000;

/**
 * The byte order of UTF-16 without a mark, null where bytes are not UTF-16. Its spaces, line ends
 * and Latin letters hold a NUL byte, its ideographic comma and full stop (U+3001, U+3002) a control
 * byte, its full-width comma (U+FF0C) another: no other encoding of text writes those.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, sample - (sample % 2));
  let [little, big] = [0, 0];
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [first = 0, second = 0] = [head[at], head[at + 1]];
    if (separates(second, first)) little++;
    if (separates(first, second)) big++;
  }
  const label = little > big ? 'utf-16le' : 'utf-16be';
  const units = head.length / 2;
  if (Math.max(little, big) < units / between) return null;
  const text = new TextDecoder(label).decode(head, { stream: true });
  const strays = controlsIn(text) + text.split('\uFFFD').length - 1;
  return strays > units / soundness ? null : label;
}

function separates(high: number, low: number): boolean {
  return (
    (high === 0x00 && low !== 0) ||
    (high === 0x30 && (low === 0x01 || low === 0x02)) ||
    (high === 0xff && low === 0x0c)
  );
}
