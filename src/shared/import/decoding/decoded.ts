import { controlsIn } from './controls.ts';
import { type Decoded, decode, soundUtf8 } from './decode.ts';
import { likeliestEncoding, markedEncoding } from './detect.ts';
import { normalisedLabel } from './encodings.ts';
import { looksLikeIso2022Jp } from './iso-2022-jp.ts';
import { unmarkedUtf16 } from './utf-16.ts';

/** A text read from bytes, and how sure its encoding is. */
export interface DecodedText extends Decoded {
  /** All characters, but for a byte order mark at the beginning. */
  readonly text: string;
  /** Label of `encodings`. */
  readonly encoding: string;
  /** Whether the encoding was given or leaves no doubt: a byte order mark, escapes, sound UTF-8. */
  readonly certain: boolean;
}

/**
 * Decodes a text file in the encoding of a label (any that is in use). Where it is null or not
 * known the encoding is detected: by a byte order mark; by the escape sequences of ISO-2022-JP;
 * UTF-8 where all bytes are sound (what was written in another encoding hardly ever is); by the
 * spaces and stops of UTF-16; else by statistics. Never throws. O(bytes).
 */
export function decoded(bytes: Uint8Array, label: string | null): DecodedText {
  const given = (label === null ? null : normalisedLabel(label)) ?? markedEncoding(bytes);
  if (given !== null) return sure(given, decode(bytes, given));
  if (looksLikeIso2022Jp(bytes)) {
    const mail = decode(bytes, 'iso-2022-jp');
    if (mail.invalid === 0) return sure('iso-2022-jp', mail);
  }
  const text = soundUtf8(bytes);
  if (text !== null && !isHalfControls(text)) return sure('utf-8', { text, invalid: 0 });
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { ...decode(bytes, wide), encoding: wide, certain: false };
  const encoding = likeliestEncoding(bytes);
  return { ...decode(bytes, encoding), encoding, certain: false };
}

function sure(encoding: string, { text, invalid }: Decoded): DecodedText {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { text: unmarked, invalid, encoding, certain: true };
}

/** Control bytes are sound UTF-8; where they are many they are halves of UTF-16 characters. */
function isHalfControls(text: string): boolean {
  const head = text.slice(0, 65_536);
  return controlsIn(head) > head.length / 4;
}
