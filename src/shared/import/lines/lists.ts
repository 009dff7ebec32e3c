import type { Line } from './line.ts';

/**
 * Which lines are items of a list, by index: two or more in a row that begin with the same bullet, or with
 * numbers of one style that count on. One numbered line by itself is a paragraph that is so numbered.
 */
export function listItems(lines: readonly Line[]): ReadonlySet<number> {
  const items = new Set<number>();
  let before: Item | null = null;
  for (const [i, { text }] of lines.entries()) {
    const item: Item | null = itemOf(text);
    if (before !== null && item !== null && follows(before, item)) items.add(i - 1).add(i);
    before = item;
  }
  return items;
}

interface Item {
  readonly style: string;
  /** 0 of a bullet. */
  readonly number: number;
}

function follows(before: Item, item: Item): boolean {
  return before.style === item.style && (item.number === 0 || item.number === before.number + 1);
}

function itemOf(text: string): Item | null {
  const bullet = /^([•·●○■□◆◇▪▫►▶※*✓✔‣⁃・]|[-–—](?=\s))\s*\S/.exec(text)?.[1];
  if (bullet !== undefined) return { style: bullet, number: 0 };
  const circled = /^[①-⑳]/.exec(text)?.[0].codePointAt(0);
  if (circled !== undefined) return { style: '①', number: circled - 0x245f };
  const [, open = '', digits = '', shut = ''] =
    /^([(（〈]?)([\d０-９]{1,3}|[一二三四五六七八九十]{1,3}|[a-z])([)）〉]|[.．](?!\d)|、|　|\s(?=[\p{Lo}]))/u.exec(
      text,
    ) ?? [];
  if (digits === '') return null;
  const number = numberOf(digits);
  return number === null
    ? null
    : {
        style: `${open}${/\d|[０-９]/.test(digits) ? '1' : /[a-z]/.test(digits) ? 'a' : '一'}${shut.trim()}`,
        number,
      };
}

const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** The numbers up to 99 as they are written in Chinese and Japanese. */
const han = ['', '十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十'].flatMap((tens) =>
  ones.map((one) => tens + one),
);

function numberOf(digits: string): number | null {
  const plain = digits.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[a-z]$/.test(plain)) return plain.charCodeAt(0) - 0x60;
  const number = han.indexOf(plain);
  return number > 0 ? number : null;
}
