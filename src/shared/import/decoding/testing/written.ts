import iconv from 'iconv-lite';

/** A text as a program wrote it that used this encoding. */
export function written(text: string, label: string): Uint8Array<ArrayBuffer> {
  if (label !== 'iso-2022-jp') return new Uint8Array(iconv.encode(text, label));
  const bytes: number[] = [];
  let kanji = false;
  for (const byte of iconv.encode(text, 'euc-jp')) {
    if (kanji !== byte > 0x7f) bytes.push(0x1b, ...(kanji ? [0x28, 0x42] : [0x24, 0x42]));
    kanji = byte > 0x7f;
    bytes.push(byte & 0x7f);
  }
  return new Uint8Array(bytes);
}

/** So many stretches of so many characters, taken from all over a text that is repeated as needed. */
export function stretchesOf(text: string, length: number, count: number): string[] {
  const once = Array.from(text);
  const twice = [...once, ...once];
  return Array.from({ length: count }, (_, k) => {
    const start = Math.floor((k * once.length) / count);
    return twice.slice(start, start + length).join('');
  });
}
