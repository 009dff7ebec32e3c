/** A piece of RTF. Text is a range of bytes without line ends; `symbol` is the byte after a backslash. */
export type Token =
  | { readonly type: 'open' | 'close' | 'end' }
  | { readonly type: 'word'; readonly word: string; readonly value: number | null }
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'text'; readonly start: number; readonly end: number };

const open: Token = { type: 'open' };
const close: Token = { type: 'close' };
const end: Token = { type: 'end' };

const code = {
  open: 0x7b,
  close: 0x7d,
  backslash: 0x5c,
  feed: 0x0a,
  carriage: 0x0d,
  minus: 0x2d,
  space: 0x20,
  quote: 0x27,
};

/** Letters of a control word; longer ones are none (RTF 1.9.1 has 32). */
const longestWord = 40;

/**
 * Cuts RTF (1.9.1) into tokens, one a call, `end` after the last; binary data is jumped over.
 * White space before the first is passed. `at` tells how far it is, in bytes. O(bytes) in all.
 */
export function lexer(bytes: Uint8Array): { readonly next: () => Token; readonly at: () => number } {
  let at = Math.max(
    0,
    bytes.findIndex((byte) => byte > code.space),
  );

  function next(): Token {
    while (bytes[at] === code.feed || bytes[at] === code.carriage) at += 1;
    if (at >= bytes.length) return end;
    const byte = bytes[at];
    if (byte === code.open || byte === code.close) {
      at += 1;
      return byte === code.open ? open : close;
    }
    return byte === code.backslash ? control() : text();
  }

  function text(): Token {
    const start = at;
    while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at += 1;
    return { type: 'text', start, end: at };
  }

  function control(): Token {
    at += 1;
    const start = at;
    while (isLetter(bytes[at] ?? 0) && at - start < longestWord) at += 1;
    if (at === start) return symbol();
    const word = String.fromCharCode(...bytes.subarray(start, at));
    const value = number();
    if (bytes[at] === code.space) at += 1;
    if (word === 'bin') at = Math.min(bytes.length, at + Math.max(0, value ?? 0));
    return { type: 'word', word, value };
  }

  function number(): number | null {
    const start = at;
    if (bytes[at] === code.minus) at += 1;
    const first = at;
    while (isDigit(bytes[at] ?? 0)) at += 1;
    if (at === first) {
      at = start;
      return null;
    }
    return Math.trunc(Number(String.fromCharCode(...bytes.subarray(start, Math.min(at, start + 11)))));
  }

  function symbol(): Token {
    const byte = bytes[at] ?? code.backslash;
    at += 1;
    if (byte !== code.quote) return { type: 'symbol', symbol: String.fromCharCode(byte) };
    const told = String.fromCharCode(...bytes.subarray(at, at + 2));
    if (!/^[0-9a-f]{2}$/i.test(told)) return { type: 'symbol', symbol: "'" };
    at += 2;
    return { type: 'byte', byte: Number.parseInt(told, 16) };
  }

  return { next, at: () => Math.min(at, bytes.length) };
}

function isSpecial(byte: number): boolean {
  return (
    byte === code.open ||
    byte === code.close ||
    byte === code.backslash ||
    byte === code.feed ||
    byte === code.carriage
  );
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
