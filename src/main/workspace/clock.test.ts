import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { Moment } from '../../shared/model/ids.ts';
import { moment, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { momentOf } from './loading.ts';
import { openWorkspace } from './open.ts';
import { superfluous } from './backup-retention.ts';

/** Milliseconds a clock may jump between two edits: set back by years, over the hour of summer time, or not at all. */
const jump = fc.oneof(
  fc.constantFrom(0, 1, 3_600_000, -3_600_000, -1),
  fc.integer({ min: -1e11, max: 1e11 }),
);

test('whatever the clock does between edits, they are found in their order, and are taken back in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(jump, { minLength: 1, maxLength: 8, size: 'max' }), async (jumps) => {
      const { folder } = await workspaceIn(await scratch(onTestFinished));
      const world = worldOf();
      const session = await openWorkspace(folder, world);
      const names = jumps.map((_, i) => `Name ${i}`);
      for (const [i, name] of names.entries()) {
        world.clock += jumps[i] ?? 0;
        await session.run({ type: 'renameWorkspace', name });
      }
      // What a kill would leave, and what a close leaves.
      expect((await readFile(join(folder, 'journal.ndjson'), 'utf8')).split('\n').length).toBeGreaterThan(
        jumps.length,
      );
      const beside = await openWorkspace(folder, world, { ifInUse: 'read' });
      expect(beside.workspace.name).toBe(names.at(-1));
      await beside.close();
      for (const name of names.toReversed()) {
        expect(session.workspace.name).toBe(name);
        await session.undo();
      }
      await session.close();
      const again = await openWorkspace(folder, world);
      expect(again.workspace.name).toBe('Study');
      await again.close();
    }),
    { numRuns: 6 },
  );
});

test.each([
  ['in the future', 4e9],
  ['before computers', -1e9],
])(
  'a file that says it was saved %s opens, and says when in a moment that can be shown',
  async (_, seconds) => {
    const { folder } = await workspaceIn(await scratch(onTestFinished));
    await utimes(join(folder, 'workspace.json'), seconds, seconds);
    const session = await openWorkspace(folder, worldOf());
    onTestFinished(() => session.close());
    expect(session.saved.state).toBe('saved');
    expect(Moment.safeParse(session.saved.state === 'saved' ? session.saved.at : null).success).toBe(true);
  },
);

test.each([10n ** 30n, -(10n ** 30n), 0n])('a file time of %s nanoseconds is a moment', (mtimeNs) => {
  expect(Moment.safeParse(momentOf({ mtimeNs })).success).toBe(true);
});

test('no backup goes because the clock was set back', () => {
  const backups = Array.from({ length: 9 }, (_, i) => ({
    name: `${i}`,
    at: new Date(Date.parse(moment) + i * 86_400_000).toISOString(),
    bytes: 1,
  }));
  expect(superfluous(backups, '1999-01-01T00:00:00.000Z')).toEqual([]);
});
