import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate, weekdayOn } from './calendar.ts';
import { datesIn } from './dates.ts';

const only = (text: string): string => {
  const [date, ...more] = datesIn(text);
  if (date === undefined) return 'none';
  const { year, month, day, weekday, time } = date;
  return [year, month, day, weekday, time, more.length === 0 ? '' : `and ${more.length}`]
    .map((part) => part ?? '-')
    .join(' ')
    .trim();
};

describe('datesIn', () => {
  test.each([
    ['Updated: November 17, 2023 15:27 Xinhua', '2023 11 17 - 15:27'],
    ['December 05, 2024', '2024 12 5 - -'],
    ['Xinhua) 08:38, October 22, 2024', '2024 10 22 - 08:38'],
    ['Source:mk time:2024-12-29 09:33:20', '2024 12 29 - 09:33:20'],
    ['16 Nov 2023', '2023 11 16 - -'],
    ['SAN FRANCISCO, Nov. 16 -- ', '- 11 16 - -'],
    ['On Wednesday, Nov. 22, Liu', '- 11 22 3 -'],
    ['Thursday 5 December 2024 at 3:27 p.m.', '2024 12 5 4 15:27'],
    ['2024年12月4日15:27', '2024 12 4 - 15:27'],
    ['二〇二四年十二月四日', '2024 12 4 - -'],
    ['二○二四年十二月二十五日', '2024 12 25 - -'],
    ['令和6年12月25日', '2024 12 25 - -'],
    ['令和元年五月一日', '2019 5 1 - -'],
    ['平成30年10月26日', '2018 10 26 - -'],
    ['昭和53年8月12日', '1978 8 12 - -'],
    ['令和６年（２０２４年）１２月２５日（水）１５時２７分', '2024 12 25 3 15:27'],
    ['2024年(令和6年)12月25日(水) 午後3時5分', '2024 12 25 3 15:05'],
    ['中華民國113年12月4日', '2024 12 4 - -'],
    ['R6.12.25', '2024 12 25 - -'],
    ['２０２４年１２月４日', '2024 12 4 - -'],
    ['新华社北京12月4日电', '- 12 4 - -'],
    ['12月4日電', '- 12 4 - -'],
    ['Dec. 4', '- 12 4 - -'],
    ['来源：新华网 时间：2024-12-04 15:27', '2024 12 4 - 15:27'],
    ['2024/12/4 8:05', '2024 12 4 - 08:05'],
    ['2024. 12. 4. 오후 3:27', '2024 12 4 - 15:27'],
    ['2024년 12월 4일', '2024 12 4 - -'],
    ['25.12.2024', '2024 12 25 - -'],
    ['25/12/2024', '2024 12 25 - -'],
    ['12/25/2024', '2024 12 25 - -'],
    ['4 décembre 2024', '2024 12 4 - -'],
    ['4. Dezember 2024', '2024 12 4 - -'],
    ['4 de diciembre de 2024', '2024 12 4 - -'],
    ['4 декабря 2024', '2024 12 4 - -'],
    ['2024-12-04T09:33:20+08:00', '2024 12 4 - 09:33:20'],
    ['2024年12月4日星期三', '2024 12 4 3 -'],
    ['December 2024', '2024 12 - - -'],
    ['2024年12月', '2024 12 - - -'],
    ['16-Nov-2023', '2023 11 16 - -'],
    ['令和8年1月9日（金）09:50～10:12', '2026 1 9 5 -'],
    ['from Aug. 28-30', '- 8 28 - -'],
  ])('reads %s', (text, wanted) => {
    expect(only(text)).toBe(wanted);
  });

  test.each([
    'We may 5 times march 4 miles',
    'Registration Number: 05070218',
    'February 30, 2024',
    '2024-13-04',
    'versions 1.2.2024.5',
    'the 45th anniversary',
    '过去3月',
    'Xi Jinping, 15:27',
  ])('finds no date in %s', (text) => {
    expect(only(text)).toBe('none');
  });

  test('marks a date whose day and month could change places', () => {
    expect(datesIn('04/05/2024')[0]?.isEitherOrder).toBe(true);
    expect(datesIn('04.05.2024, 25/12/2024, 12/25/2024').map(({ isEitherOrder }) => isEitherOrder)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('reads back any day written in any manner, wherever it stands', () => {
    const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...manners),
        fc.constantFrom('', 'Updated: ', '（', '发布时间：', 'x '),
        (at, manner, before) => {
          const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
          const words = manner(year, month, day);
          const text = `${before}${words} Xinhua`;
          const [found] = datesIn(text, 7);
          expect(found).toMatchObject({ month, day });
          expect(found?.year ?? year).toBe(year);
          expect(text.slice((found?.start ?? 0) - 7, (found?.end ?? 0) - 7)).toBe(words);
        },
      ),
    );
  });

  test('ends on any text, and its ranges lie within it', () => {
    const pieces = fc.constantFrom(
      '2024',
      '年',
      '12',
      '月',
      ' ',
      '.',
      ',',
      'Dec',
      'May',
      '-',
      '/',
      ':',
      '令和',
      '(',
      '元',
      '十',
      '日',
      '１',
      '\n',
      'Wed',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40, size: 'max' }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const date of datesIn(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

const names = 'January February March April May June July August September October November December'.split(
  ' ',
);
const kanji = (value: number): string => {
  const digit = (at: number): string => '〇一二三四五六七八九'.charAt(at);
  if (value > 31) return [...String(value)].map((sign) => digit(Number(sign))).join('');
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
};
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const two = (value: number): string => String(value).padStart(2, '0');
const name = (month: number): string => names[month - 1] ?? '';

const manners: ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${name(month)} ${two(day)}, ${year}`,
  (_year, month, day) => `${name(month).slice(0, 3)}. ${day}`,
  (year, month, day) => `${day} ${name(month)} ${year}`,
  (year, month, day) => `${day} ${name(month).slice(0, 3)} ${year}`,
  (year, month, day) => `15:27, ${name(month)} ${day}, ${year}`,
  (year, month, day) => `${plainDate(year, month, day)} 09:33:20`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => wide(`${year}年${month}月${day}日`),
  (year, month, day) => `${year}年${month}月${day}日15:27`,
  (year, month, day) => `${kanji(year)}年${kanji(month)}月${kanji(day)}日`,
  (_year, month, day) => `${month}月${day}日`,
  (year, month, day) => `${year}년 ${month}월 ${day}일`,
  (year, month, day) =>
    year > 2019 ? `令和${year - 2018}年${month}月${day}日` : `${year}年${month}月${day}日`,
  (year, month, day) => (year > 2019 ? `R${year - 2018}.${month}.${day}` : `${year}.${month}.${day}`),
  (year, month, day) =>
    `${year}年${month}月${day}日（${'日月火水木金土'.charAt(weekdayOn(plainDate(year, month, day)))}）`,
  (year, month, day) =>
    `${['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekdayOn(plainDate(year, month, day))]}, ${name(month)} ${day}, ${year}`,
];
