import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayOf, readDate, writeDate } from './dates.ts';
import { StatementDate } from './document.ts';

const day = (date: string, change: Partial<StatementDate> = {}) => ({
  kind: 'date',
  date: { date, time: null, precision: 'day', inferred: false, ...change },
});

test.each([
  ['17 Nov 2023', day('2023-11-17')],
  ['  17  November 2023 ', day('2023-11-17')],
  ['Nov. 17, 2023', day('2023-11-17')],
  ['November 17 2023', day('2023-11-17')],
  ['1st Sept 2023', day('2023-09-01')],
  ['2023-11-17', day('2023-11-17')],
  ['2023/1/7', day('2023-01-07')],
  ['2023年11月17日', day('2023-11-17')],
  ['２０２３年１月７日', day('2023-01-07')],
  ['2024년 2월 29일', day('2024-02-29')],
  ['c. 22 Nov 2023', day('2023-11-22', { inferred: true })],
  ['17 Nov 2023, 15:27', day('2023-11-17', { time: '15:27' })],
  ['17 Nov 2023 at 9:33:20', day('2023-11-17', { time: '09:33:20' })],
  ['Nov 2023', day('2023-11-01', { precision: 'month' })],
  ['2023-11', day('2023-11-01', { precision: 'month' })],
  ['ca. 2023', day('2023-01-01', { precision: 'year', inferred: true })],
  ['', { kind: 'none' }],
])('reads %s', (written, expected) => {
  expect(readDate(written)).toEqual(expected);
});

test.each([
  ['22 Nov', 'Add a year'],
  ['31 Feb 2023', 'February 2023 has 28 days.'],
  ['29 Feb 1900', 'February 1900 has 28 days.'],
  ['0 May 2023', 'May 2023 has 31 days.'],
  ['3/4/2023', 'Which is the month?'],
  ['2023-13-01', 'There is no month 13.'],
  ['17 Brumaire 2023', 'There is no month called Brumaire.'],
  ['17 Ju 2023', 'There is no month called Ju.'],
  ['Nov 2023, 15:27', 'A time needs the day'],
  ['17 Nov 2023, 25:00', 'There is no time 25:00.'],
  ['some day in 2023', 'Write a date such as'],
  ['yesterday', 'Add a year'],
])('answers %s with a sentence', (written, sentence) => {
  const read = readDate(written);
  expect(read.kind === 'problem' ? read.sentence : read).toContain(sentence);
});

test('what is written is read back as the same date', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const any = fc
    .record({
      at: fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      precision: fc.constantFrom('day', 'month', 'year' as const),
      inferred: fc.boolean(),
      hasTime: fc.boolean(),
      seconds: fc.option(fc.integer({ min: 0, max: 59 })),
    })
    .map(({ at, precision, inferred, hasTime, seconds }) => {
      const [year = '', month = '', date = ''] = at.toISOString().slice(0, 10).split('-');
      return StatementDate.parse({
        date: `${year}-${precision === 'year' ? '01' : month}-${precision === 'day' ? date : '01'}`,
        time:
          hasTime && precision === 'day'
            ? `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}${seconds === null ? '' : `:${two(seconds)}`}`
            : null,
        precision,
        inferred,
      });
    });
  fc.assert(
    fc.property(any, (date) => {
      expect(readDate(writeDate(date))).toEqual({ kind: 'date', date });
    }),
  );
});

test('no text makes it throw or give a date that is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readDate(text);
      expect(read.kind !== 'date' || StatementDate.safeParse(read.date).success).toBe(true);
    }),
  );
});

test.each([
  ['17 Nov 2023', '2023-11-17'],
  ['Feb 2024', '2024-02-29'],
  ['Feb 2023', '2023-02-28'],
  ['2023', '2023-12-31'],
])('the last day of %s is %s', (written, last) => {
  const read = readDate(written);
  expect(read.kind === 'date' ? lastDayOf(read.date) : null).toBe(last);
});
