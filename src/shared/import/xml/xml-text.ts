import type { ImportFile } from '../reading.ts';
import { damaged } from '../refusals.ts';

/**
 * A part of a document as text, without its byte order mark: UTF-16 where it begins so, else UTF-8,
 * the two encodings every reader of XML must know. Throws a ReadoutError naming the file where the
 * bytes are not that.
 */
export function xmlText(file: ImportFile, part: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(file.name, `its part "${part}" is not ${encoding.toUpperCase()}, as it must be`);
  }
}

/** XML 1.0, appendix F: by the byte order mark, else by how `<` and `<?` are written. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
