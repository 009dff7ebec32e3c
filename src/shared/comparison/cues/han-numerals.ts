const digits = '〇一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const large: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};

/** Every character of a number in Chinese or Japanese characters. */
export const hanNumeral = '〇零一二两兩三四五六七八九十百千万萬亿億兆';

/**
 * The value of a number in Chinese or Japanese characters, written by place (二〇二三) or by name
 * (三千五百), digits among them (3億5000万); null where it is none.
 */
export function hanValue(written: string): number | null {
  const text = written
    .normalize('NFKC')
    .replaceAll(',', '')
    .replaceAll('零', '〇')
    .replaceAll(/[两兩]/g, '二');
  if (/^[〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((character) => digits.indexOf(character)).join(''));
  let total = 0;
  let section = 0;
  let current: number | null = null;
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const digit = /^\d/.test(part) ? Number(part) : digits.indexOf(part);
    if (digit >= 0) {
      current = digit;
      continue;
    }
    const [place, power] = [small[part], large[part]];
    if (place !== undefined) section += (current ?? 1) * place;
    else if (power !== undefined) {
      total += (section + (current ?? (section === 0 ? 1 : 0))) * power;
      section = 0;
    } else return null;
    current = null;
  }
  return total + section + (current ?? 0);
}
