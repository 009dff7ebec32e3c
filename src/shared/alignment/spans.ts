/** What a character is in a token, as bits; 0 is not yet known. */
const known = 1;
/** Letter, mark or digit of a script that puts spaces between words. */
const inWord = 2;
const letter = 4;
const mark = 8;
/** Of a script that does not: a token by itself. */
const unspaced = 16;
/** Two UTF-16 code units. */
const wide = 32;

const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}]/u;
const isMark = /[\p{M}\uff9e\uff9f]/u;
const isLetter = /\p{L}/u;
const isInWord = /[\p{L}\p{M}\p{N}]/u;

const kinds = new Uint8Array(0x1_0000);
const wideKinds = new Map<number, number>();

/**
 * Where the tokens of a text stand: start and end of each in turn, UTF-16. A token is
 * a word, its contraction with it ("Xi’s"), or one character with its marks where
 * words are not spaced. Read character by character: a pattern with as many scripts
 * costs ten times that. O(characters).
 */
export function tokenSpans(text: string): number[] {
  const spans: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const start = at;
    at += widthOf(kind);
    if ((kind & unspaced) !== 0) at = endOfRun(text, at, mark);
    else if ((kind & inWord) !== 0) {
      at = endOfRun(text, at, inWord);
      if (isApostrophe(text.charCodeAt(at)) && (kindAt(text, at + 1) & letter) !== 0)
        at = endOfRun(text, at + 1, letter);
    } else continue;
    spans.push(start, at);
  }
  return spans;
}

function endOfRun(text: string, from: number, wanted: number): number {
  let at = from;
  for (let kind = kindAt(text, at); (kind & wanted) !== 0; kind = kindAt(text, at)) at += widthOf(kind);
  return at;
}

function widthOf(kind: number): number {
  return (kind & wide) === 0 ? 1 : 2;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The kind of the character at a place; none past the end. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return known;
  const code = text.charCodeAt(at);
  if ((code & 0xf800) === 0xd800) return wideKind(text.codePointAt(at) ?? code);
  const kind = kinds[code] ?? 0;
  return kind === 0 ? (kinds[code] = kindOf(code)) : kind;
}

function wideKind(code: number): number {
  let kind = wideKinds.get(code);
  if (kind === undefined) wideKinds.set(code, (kind = kindOf(code) | (code > 0xffff ? wide : 0)));
  return kind;
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  const kind = known | (isMark.test(character) ? mark : 0);
  if (isUnspaced.test(character)) return kind | unspaced;
  return kind | (isInWord.test(character) ? inWord : 0) | (isLetter.test(character) ? letter : 0);
}
