import { decoded } from '../../decoding/decoded.ts';
import { withoutEncodedWords } from './encoded-words.ts';

/** Bytes of a part's header that are read. */
const longest = 256 * 1024;

/** The fields of a header by their names in lower case, the first of each: unfolded, and decoded. */
export type Header = ReadonlyMap<string, string>;

/** A header and where the body after it begins. */
export interface HeaderEnd {
  readonly header: Header;
  readonly body: number;
}

/**
 * Reads the header between two places of a message (`bytes` one by one as characters). What is not
 * ASCII in it, and not in encoded words, is read in the encoding it shows. Empty where the first
 * line is no field. O(length).
 */
export function headerAt(latin: string, start: number, end: number): HeaderEnd {
  const blank = /\r?\n\r?\n|\r\r/g;
  blank.lastIndex = start;
  const startsBlank = /^\r?\n/.exec(latin.slice(start, start + 2));
  if (startsBlank !== null) return { header: new Map(), body: start + startsBlank[0].length };
  const found = blank.exec(latin.slice(0, Math.min(end, start + longest)));
  const until = found === null ? Math.min(end, start + longest) : found.index;
  const header = new Map<string, string>();
  const lines = latin
    .slice(start, until)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n(?=[ \t])/g, '')
    .split('\n');
  for (const line of lines) {
    const field = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/.exec(line);
    if (field === null) continue;
    const [, name = '', value = ''] = field;
    const key = name.toLowerCase();
    if (!header.has(key)) header.set(key, withoutEncodedWords(plain(value)));
  }
  return { header, body: found === null ? until : found.index + found[0].length };
}

/** Characters that stand for bytes, as the text those are. */
function plain(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  return decoded(
    Uint8Array.from(value, (character) => character.charCodeAt(0)),
    null,
  ).text;
}

/** A field's value and its parameters (RFC 2045), those in pieces or with an encoding (RFC 2231) put together. */
export function parameters(field: string): {
  readonly value: string;
  readonly of: ReadonlyMap<string, string>;
} {
  const [value = ''] = field.split(';', 1);
  const pieces = new Map<string, string[]>();
  const each = /;\s*([\w!#$&+.^`|~-]{1,60})(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;
  for (const [, name = '', , encoded, quoted, token = ''] of field.slice(0, 10_000).matchAll(each)) {
    const text = quoted?.replaceAll(/\\(.)/g, '$1') ?? token;
    const key = name.toLowerCase();
    pieces.set(key, [...(pieces.get(key) ?? []), encoded === undefined ? text : percentDecoded(text)]);
  }
  return {
    value: value.trim().toLowerCase(),
    of: new Map([...pieces].map(([name, texts]) => [name, texts.join('')])),
  };
}

/** `gb18030''%B9%AB.pdf`: bytes in an encoding that stands before them. */
function percentDecoded(text: string): string {
  const [, label, rest = text] = /^([\w-]*)'[\w-]*'(.*)$/.exec(text) ?? [];
  if (!rest.includes('%')) return rest;
  const latin = rest.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decoded(
    Uint8Array.from(latin, (character) => character.charCodeAt(0)),
    label ?? null,
  ).text;
}
