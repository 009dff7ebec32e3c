import { decode } from '../../decoding/decode.ts';
import { symbolOf } from '../flowing/symbols.ts';
import { charsetEncoding, pageEncoding, symbolCharset, western } from './code-pages.ts';
import type { Font } from './tables.ts';

/** Bytes of one font after one another, made characters. Counts those that mean nothing. */
export interface Decoder {
  /** Sets the document's own encoding (`\ansicpg`). */
  readonly use: (encoding: string) => void;
  readonly words: (bytes: readonly number[], font: Font | undefined) => string;
  readonly invalid: () => number;
  readonly encoding: () => string;
}

/** `given` is the analyst's choice, before what the file says; `pictureless` hears of symbols without a character. */
export function decoder(given: string | null, pictureless: () => void): Decoder {
  let own = given ?? western;
  let invalid = 0;

  function inOwn(bytes: Uint8Array): string {
    const read = decode(bytes, own);
    if (read.invalid === 0 || own === western) return counted(read);
    // A Western font in an East Asian document: its quotation marks and accents are no characters there.
    const sound = read.text.replaceAll(/[\0-~\uFFFD]/g, '').length;
    return counted(read.invalid > sound ? decode(bytes, western) : read);
  }

  function pictured(byte: number, { name }: Font): string {
    const found = symbolOf(name.replace(/;.*$/s, '').trim(), byte.toString(16));
    if (found === null) pictureless();
    return found ?? '\uFFFD';
  }

  function counted(read: { text: string; invalid: number }): string {
    invalid += read.invalid;
    return read.text;
  }

  return {
    use: (encoding) => {
      if (given === null) own = encoding;
    },
    words: (bytes, font) => {
      if (font?.charset === symbolCharset) return bytes.map((byte) => pictured(byte, font)).join('');
      // Most runs are ASCII, which is the same in all of them.
      if (bytes.every((byte) => byte < 0x80)) return new TextDecoder().decode(Uint8Array.from(bytes));
      const told = font?.page != null ? pageEncoding(font.page) : charsetEncoding(font?.charset ?? 0);
      return told === null ? inOwn(Uint8Array.from(bytes)) : counted(decode(Uint8Array.from(bytes), told));
    },
    invalid: () => invalid,
    encoding: () => own,
  };
}
