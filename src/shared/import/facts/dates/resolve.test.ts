import { describe, expect, test } from 'vitest';
import { datesIn } from './dates.ts';
import { resolved } from './resolve.ts';
import { weekdaysIn } from './weekdays.ts';
import { daysAlone } from './year-month-day.ts';

const today = { until: '2026-11-22', isPublished: false };
const published = (until: string) => ({ until, isPublished: true });
const dateIn = (text: string) => datesIn(text)[0] ?? weekdaysIn(text)[0] ?? daysAlone(text)[0];
const told = (text: string, anchor = today): string => {
  const date = dateIn(text);
  const found = date === undefined ? null : resolved(date, anchor);
  return found === null ? 'unknown' : `${found.date}${found.inferred ? ' inferred' : ''}`;
};

describe('resolved', () => {
  test.each([
    ['Nov. 16', '2023-11-17', '2023-11-16'],
    ['Dec. 30', '2025-01-02', '2024-12-30'],
    ['Jan. 1', '2024-12-31', '2025-01-01'],
    ['Feb. 29', '2026-03-01', '2024-02-29'],
    ['in Beijing on Wednesday', '2024-12-29', '2024-12-25'],
    ['on Sunday', '2024-12-29', '2024-12-29'],
    ['习近平周三在北京', '2024-12-29', '2024-12-25'],
    ['首相は4日、北京で', '2024-12-05', '2024-12-04'],
    ['首相は30日、北京で', '2024-12-01', '2024-11-30'],
    ['王毅4日在北京会见', '2024-12-05', '2024-12-04'],
    ['November 16, 2023', '2024-12-05', '2023-11-16'],
  ])('%s, published %s, is %s', (text, day, wanted) => {
    expect(told(text, published(day))).toBe(wanted);
  });

  test.each([
    ['On Wednesday, Nov. 22', '2023-11-22 inferred'],
    ['11月22日（水）', '2023-11-22 inferred'],
    ['Sunday, Nov. 22', '2026-11-22 inferred'],
    ['Sunday, Nov. 29', '2020-11-29 inferred'],
    ['Thursday, Feb. 29', '2024-02-29 inferred'],
    ['Nov. 22', 'unknown'],
    ['on Wednesday', 'unknown'],
    ['首相は4日、', 'unknown'],
    ['last Thursday', 'unknown'],
  ])('%s, published nobody knows when, is %s', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });
});
