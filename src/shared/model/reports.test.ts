import { expect, test } from 'vitest';
import { defaultReportOptions } from '../report/options.ts';
import { id } from '../testing/fixtures.ts';
import type { NamedReport } from './named-report.ts';
import { nextReportName, reportsInOrder, reportToOpen } from './reports.ts';

const report = (n: number, name: string, day: number): [string, NamedReport] => [
  id(n),
  {
    id: id(n),
    name,
    options: defaultReportOptions,
    texts: [],
    createdAt: `2026-11-0${day}T09:00:00.000Z`,
    updatedAt: `2026-11-0${day}T09:00:00.000Z`,
  },
];
const reports = new Map([
  report(1, 'Report 1', 3),
  report(2, 'Minister', 1),
  report(3, 'Report 10', 2),
  report(4, 'Report 3', 4),
]);

test('reports stand by their names', () => {
  expect(reportsInOrder(reports).map(({ name }) => name)).toEqual([
    'Minister',
    'Report 1',
    'Report 3',
    'Report 10',
  ]);
});

test('the report asked for is shown, else the first, else none', () => {
  expect(reportToOpen(reports, id(4))?.name).toBe('Report 3');
  expect(reportToOpen(reports, id(9))?.name).toBe('Minister');
  expect(reportToOpen(reports, null)?.name).toBe('Minister');
  expect(reportToOpen(new Map(), id(3))).toBeNull();
});

test('a new report has the first number that is free', () => {
  expect(nextReportName(new Map())).toBe('Report 1');
  expect(nextReportName(reports)).toBe('Report 2');
  expect(nextReportName(reports, ['Report 2'])).toBe('Report 4');
});
