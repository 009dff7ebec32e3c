import iconv from 'iconv-lite';

type Bytes = Uint8Array<ArrayBuffer>;

/** An RTF file as Word writes one: a font of each script, then the body. */
export function rtfOf(body: string, head = ''): Bytes {
  return bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1033\\deflangfe2052${fonts}${head}\n${body}}`);
}

const fonts =
  "{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}{\\f1\\fnil\\fcharset134 SimSun{\\*\\falt \\'cb\\'ce};}" +
  '{\\f2\\fmodern\\fcharset128 MS Mincho;}{\\f3\\fnil\\fcharset136 PMingLiU;}{\\f4\\fswiss\\fcharset204 Arial Cyr;}{\\f5\\ftech\\fcharset2 Symbol;}}';

/** The file's bytes: the source is ASCII, as RTF is. */
export function bytesOf(source: string): Bytes {
  return new TextEncoder().encode(source);
}

/** Words by number, each UTF-16 unit with a question mark for readers without Unicode, as Word writes them. */
export function byNumber(words: string): string {
  return Array.from({ length: words.length }, (_, at) => {
    const unit = words.charCodeAt(at);
    if (unit < 0x80) return plain(words.charAt(at));
    return `\\u${unit > 0x7fff ? unit - 0x10000 : unit}?`;
  }).join('');
}

/** Words by the bytes of an encoding, as `\'hh` where they are not ASCII. */
export function byBytes(words: string, encoding: string): string {
  return [...iconv.encode(words, encoding)]
    .map((byte) => (byte < 0x80 ? plain(String.fromCharCode(byte)) : `\\'${byte.toString(16)}`))
    .join('');
}

function plain(character: string): string {
  if ('\\{}'.includes(character)) return `\\${character}`;
  if (character === '\t') return '\\tab ';
  return character === '\n' ? '\\line ' : character;
}
