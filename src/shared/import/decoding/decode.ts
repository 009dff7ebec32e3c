import iconv from 'iconv-lite';
import { eucJpOf } from './iso-2022-jp.ts';

/** Characters, and how many of them stand for bytes that mean nothing in that encoding. */
export interface Decoded {
  readonly text: string;
  readonly invalid: number;
}

/**
 * Decodes bytes by a label of `encodings`. A byte order mark stays, as U+FEFF. What means nothing
 * becomes U+FFFD and is counted. Unicode is read by the engine; the rest by tables of our own
 * choice, since engines differ (Node 20 reads Windows-1252's quotation marks as control
 * characters, and accepts what Big5 and EUC-JP do not have). O(bytes).
 */
export function decode(bytes: Uint8Array, label: string): Decoded {
  switch (label) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return unicode(bytes, label);
    case 'iso-2022-jp':
      return legacy(eucJpOf(bytes), 'euc-jp');
    default:
      return legacy(bytes, label);
  }
}

/** The characters of bytes that are sound UTF-8, null where they are not. A byte order mark stays. */
export function soundUtf8(bytes: Uint8Array): string | null {
  return sound(bytes, 'utf-8');
}

function unicode(bytes: Uint8Array, label: string): Decoded {
  const whole = sound(bytes, label);
  if (whole !== null) return { text: whole, invalid: 0 };
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  return { text, invalid: replacements(text) - writtenReplacements(bytes, label) };
}

function sound(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function legacy(bytes: Uint8Array, label: string): Decoded {
  const text = iconv.decode(bytes, label);
  return { text, invalid: replacements(text) };
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

/** How many replacement characters the file holds itself: it is not our reading that made them. */
function writtenReplacements(bytes: Uint8Array, label: string): number {
  let count = 0;
  if (label === 'utf-8') {
    for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
      if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
    }
    return count;
  }
  const [first, second] = label === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === first && bytes[at + 1] === second) count++;
  }
  return count;
}
