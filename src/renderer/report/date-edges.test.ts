import { expect, test } from 'vitest';
import { readEdge } from './date-edges.ts';

test('a month or a year begins with its first day and ends with its last', () => {
  expect(readEdge('Nov 2023', 'from', null)).toEqual({ day: '2023-11-01' });
  expect(readEdge('2024年2月', 'until', null)).toEqual({ day: '2024-02-29' });
  expect(readEdge('2023', 'until', '2023-11-17')).toEqual({ day: '2023-12-31' });
  expect(readEdge('17 Nov 2023', 'until', '2023-11-17')).toEqual({ day: '2023-11-17' });
  expect(readEdge(' ', 'from', '2023-11-17')).toEqual({ day: null });
});

test('what cannot be read, or is on the wrong side of the other end, is said', () => {
  expect(readEdge('17/11/2023', 'from', null)).toEqual({
    problem: 'Which is the month? Write it in letters: 17 Nov 2023.',
  });
  expect(readEdge('2024', 'from', '2023-11-17')).toEqual({
    problem: 'That is after 17 Nov 2023, the last day.',
  });
  expect(readEdge('Oct 2023', 'until', '2023-11-17')).toEqual({
    problem: 'That is before 17 Nov 2023, the first day.',
  });
});
