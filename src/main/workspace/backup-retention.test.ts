import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Aged, superfluous } from './backup-retention.ts';

const day = 24 * 60 * 60 * 1_000;
const now = Date.parse('2026-11-22T14:10:00.000Z');

/** Some hundred backups of the last three years, of up to a tenth of the room there is. */
const some = backupsOf(fc.integer({ min: now - 1_100 * day, max: now }));
/** The same with some of the next years among them. */
const anyTime = backupsOf(fc.integer({ min: now - 600 * day, max: now + 600 * day }));
const room = 1_000;

test('the last ten stay, the last of each of 30 days and the last of each of 12 months', () => {
  fc.assert(
    fc.property(some, (backups) => {
      const kept = left(backups, now);
      const latest = backups.toSorted((a, b) => b.at.localeCompare(a.at));
      for (const backup of latest.slice(0, 10)) expect(kept).toContain(backup);
      for (const [length, since] of [
        [10, now - 29 * day],
        [7, now - 334 * day],
      ] as const) {
        const recent = latest.filter(({ at }) => Date.parse(at) >= since);
        for (const part of new Set(recent.map(({ at }) => at.slice(0, length))))
          expect(kept).toContain(latest.find(({ at }) => at.startsWith(part)));
      }
      expect(kept.length).toBeLessThanOrEqual(10 + 30 + 12);
    }),
  );
});

test('what was kept while the clock was right is kept wherever a wrong one stands', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: -3_000, max: 3_000 }), (backups, days) => {
      const kept = left(backups, now);
      expect(superfluous(kept, moment(now + days * day))).toEqual([]);
    }),
  );
});

test('backups dated ahead of the clock take none of the others away', () => {
  fc.assert(
    fc.property(anyTime, (backups) => {
      const past = backups.filter(({ at }) => at <= moment(now));
      const gone = superfluous(backups, moment(now), room);
      const pastGone = gone.filter((name) => past.some((each) => each.name === name));
      expect(pastGone).toEqual(superfluous(past, moment(now), room));
    }),
  );
});

test('over the size the oldest go first, and never the last three', () => {
  fc.assert(
    fc.property(some, fc.nat(3 * room), (backups, most) => {
      const kept = left(backups, now);
      const latest = kept.toSorted((a, b) => b.at.localeCompare(a.at));
      const fitting = latest.filter((_, i) => i < 3 || bytesOf(latest.slice(0, i + 1)) <= most);
      expect(new Set(left(backups, now, most))).toEqual(new Set(fitting));
    }),
  );
});

test('of a hundred made on one day the last ten stay', () => {
  const backups = Array.from({ length: 100 }, (_, i) => ({
    name: String(i),
    at: moment(now - i * 60_000),
    bytes: 1,
  }));
  expect(left(backups, now).map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, i) => String(i)));
});

function backupsOf(times: fc.Arbitrary<number>): fc.Arbitrary<Aged[]> {
  return fc
    .uniqueArray(times, { maxLength: 200, size: 'max' })
    .chain((all) =>
      fc
        .array(fc.nat(room / 10), { minLength: all.length, maxLength: all.length })
        .map((bytes) => all.map((at, i) => ({ name: `${at}`, at: moment(at), bytes: bytes[i] ?? 0 }))),
    );
}

function left(backups: readonly Aged[], at: number, most?: number): Aged[] {
  const gone = new Set(superfluous(backups, moment(at), most));
  return backups.filter(({ name }) => !gone.has(name));
}

function bytesOf(backups: readonly Aged[]): number {
  return backups.reduce((sum, { bytes }) => sum + bytes, 0);
}

function moment(time: number): string {
  return new Date(time).toISOString();
}
