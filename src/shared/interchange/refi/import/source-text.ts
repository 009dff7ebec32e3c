import type { Archive } from '../../../import/archive/archive.ts';
import { soundUtf8 } from '../../../import/decoding/decode.ts';
import { decoded } from '../../../import/decoding/decoded.ts';
import { markedEncoding } from '../../../import/decoding/detect.ts';
import { limits } from '../../../import/limits.ts';
import { canonicalText } from '../../../text/canonical.ts';

/** The text of a source, as it is in the file and as Readout has it. */
export interface SourceText {
  /** All characters, a byte order mark and CR among them. */
  readonly raw: string;
  /** Whether the text stands in the XML itself, which makes every line end a LF, however long it was when counted. */
  readonly inline: boolean;
  /** Canonical text. */
  readonly text: string;
  /** What a file of it holds. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: string;
}

/** A text that stands in the XML. */
export function inlineText(content: string): SourceText {
  const bytes = new TextEncoder().encode(content);
  return { raw: content, inline: true, text: canonicalText(content), bytes, encoding: 'utf-8' };
}

/** A text file: UTF-8, as the standard has it, else in whatever encoding it seems to be. Null where it is longer than any document. */
export function fileText(bytes: Uint8Array<ArrayBuffer>): SourceText | null {
  const utf8 = soundUtf8(bytes);
  const { text: raw, encoding } = utf8 === null ? detected(bytes) : { text: utf8, encoding: 'utf-8' };
  if (raw.length > limits.text) return null;
  return { raw, inline: false, text: canonicalText(raw), bytes, encoding };
}

/**
 * The bytes a path of a project leads to: `internal://GUID.txt`, and what some programs write instead (the bare name,
 * another folder, other letters). Null where the file is not in the archive.
 */
export async function bytesAt(
  archive: Archive | null,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const wanted = lastOf(path).toLowerCase();
  const found = archive?.names.find((name) => lastOf(name).toLowerCase() === wanted);
  return found === undefined || archive === null ? null : archive.bytes(found);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** With the byte order mark, which counts in some programs. */
function detected(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const { text, encoding } = decoded(bytes, null);
  return { text: markedEncoding(bytes) === null ? text : `\uFEFF${text}`, encoding };
}
