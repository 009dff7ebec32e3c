import { expect, test } from 'vitest';
import { mortal } from '../src/main/files/testing/guarded-disk.ts';
import { MemoryDisk } from '../src/main/files/testing/memory-disk.ts';
import { digestOf } from './ledger.ts';
import { opened, buried, ticking } from './recording.ts';
import { folder, makeStudy } from './study.ts';
import { Unsynced, whole } from './unsynced.ts';

const nothing = { name: () => false, bytes: ({ durable }: { durable: Buffer }) => durable };
const everything = { name: () => true, bytes: whole };

/** What a power cut leaves of a disk that began empty. */
function after(disk: MemoryDisk, luck: typeof nothing | typeof everything): MemoryDisk {
  const unsynced = new Unsynced(new MemoryDisk().image());
  for (const step of disk.steps) unsynced.take(step);
  return new MemoryDisk(unsynced.image(luck));
}

test('of what was not synced a power cut leaves nothing, or all, or a name without its data', async () => {
  const disk = new MemoryDisk();
  const file = await disk.open('/a', 'new');
  await file.write(Buffer.from('one'), 0);
  expect(await after(disk, nothing).exists('/a')).toBe(false);
  expect((await after(disk, everything).read('/a')).toString()).toBe('one');
  await disk.sync('/');
  expect((await after(disk, nothing).read('/a')).toString()).toBe('');
  await file.sync();
  await file.write(Buffer.from('two'), 3);
  expect((await after(disk, nothing).read('/a')).toString()).toBe('one');
  await disk.rename('/a', '/b');
  expect((await after(disk, nothing).read('/a')).toString()).toBe('one');
  expect(await after(disk, everything).exists('/a')).toBe(false);
  expect((await after(disk, everything).read('/b')).toString()).toBe('onetwo');
});

test('a new folder that was not synced is lost with everything in it', async () => {
  const disk = new MemoryDisk();
  await disk.makeFolder('/sub');
  await disk.write('/sub/a', Buffer.from('one'));
  await disk.sync('/sub');
  expect(await after(disk, nothing).exists('/sub/a')).toBe(false);
  await disk.sync('/');
  expect((await after(disk, nothing).read('/sub/a')).toString()).toBe('one');
});

test('what a killed program had written and not synced is on the disk before it is shown as saved', async () => {
  const disk = new MemoryDisk();
  await makeStudy(folder, disk, 3);
  const { disk: mine, kill } = mortal(disk);
  const now = ticking();
  const session = await opened(mine, now);
  const memo = (text: string) =>
    session.run({ type: 'writeMemo', about: session.workspace.id, text }).catch(() => undefined);
  await memo('saved');
  void memo('written and not synced');
  while (disk.steps.at(-1)?.kind !== 'write') await Promise.resolve();
  await kill();
  await buried(disk);
  const shown = digestOf((await opened(disk, now)).workspace);
  const left = after(disk, nothing);
  await buried(left);
  expect(digestOf((await opened(left, now)).workspace)).toBe(shown);
});
