import { expect, onTestFinished, test, vi } from 'vitest';
import { shownMoment, shownTime, shownWhen } from './moment.ts';

/** The machine goes to another time zone while the program runs. */
function goTo(zone: string): void {
  vi.stubEnv('TZ', zone);
  onTestFinished(() => void vi.unstubAllEnvs());
}

test('a moment is shown by the clock of where the machine is now, also after it went elsewhere', () => {
  goTo('Asia/Tokyo');
  expect([shownMoment('2026-11-22T20:05:00Z'), shownTime('2026-11-22T20:05:00Z')]).toEqual([
    '23 Nov 2026, 05:05',
    '05:05',
  ]);
  goTo('America/New_York');
  expect([shownMoment('2026-11-22T20:05:00Z'), shownTime('2026-11-22T20:05:00Z')]).toEqual([
    '22 Nov 2026, 15:05',
    '15:05',
  ]);
});

test('the hour that comes twice when summer ends is shown twice, and the one that is left out never', () => {
  goTo('Europe/Berlin');
  expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(shownTime)).toEqual(['02:30', '02:30']);
  expect(['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'].map(shownTime)).toEqual(['01:59', '03:00']);
});

test('a moment of today and of yesterday is said as such, by the days of where the machine is now', () => {
  goTo('Asia/Tokyo');
  const now = Date.parse('2026-11-22T20:05:00Z'); // the 23rd there
  expect(shownWhen('2026-11-22T15:00:00Z', now)).toBe('today 00:00');
  expect(shownWhen('2026-11-22T14:59:00Z', now)).toBe('yesterday 23:59');
  expect(shownWhen('2026-11-21T14:59:00Z', now)).toBe('21 Nov 2026, 23:59');
  expect(shownWhen('2026-11-23T20:00:00Z', now)).toBe('24 Nov 2026, 05:00');
});
