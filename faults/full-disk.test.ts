import { expect, test } from 'vitest';
import { guarded } from '../src/main/files/testing/guarded-disk.ts';
import { MemoryDisk } from '../src/main/files/testing/memory-disk.ts';
import { listBackups, writeBackup } from '../src/main/workspace/backups.ts';
import { serialise } from '../src/main/workspace/serialise.ts';
import type { Session } from '../src/main/workspace/session.ts';
import { digestOf } from './ledger.ts';
import { buried, opened, ticking } from './recording.ts';
import { folder, makeStudy } from './study.ts';

const made = new MemoryDisk();
await makeStudy(folder, made, 3);

/** A workspace with one saved edit, on a disk with room to spare. */
async function atWork(): Promise<{ disk: MemoryDisk; session: Session; saved: string }> {
  const disk = new MemoryDisk(made.image());
  const session = await opened(disk, ticking());
  await write(session, 'Saved before');
  return { disk, session, saved: digestOf(session.workspace) };
}

function write(session: Session, text: string): Promise<number> {
  return session.run({ type: 'writeMemo', about: session.workspace.id, text });
}

/** What a program started now would show. */
async function onDisk(disk: MemoryDisk): Promise<string> {
  const copy = new MemoryDisk(disk.image());
  await buried(copy);
  return digestOf((await opened(copy, ticking())).workspace);
}

test('wherever in an edit the disk is full it is not called saved, what was saved stays, and it is saved when there is room', async () => {
  let free = 0;
  let savedAtLast: string[] = [];
  for (; ; free += 5) {
    const { disk, session, saved } = await atWork();
    disk.capacity = disk.used + free;
    await write(session, 'The disk is nearly full');
    const shown = digestOf(session.workspace);
    if (session.saved.state === 'saved') {
      savedAtLast = [await onDisk(disk), shown];
      break;
    }
    expect(session.saved).toMatchObject({
      state: 'failed',
      error: { message: 'Study.readout could not be saved: the disk is full.' },
    });
    expect([free, await onDisk(disk)]).toEqual([free, saved]);
    expect(await session.settled()).toBe(false);
    disk.capacity = Infinity;
    session.retrySave();
    expect(await session.settled()).toBe(true);
    expect(session.saved.state).toBe('saved');
    expect([free, await onDisk(disk)]).toEqual([free, shown]);
    await session.close();
    expect([free, await onDisk(disk)]).toEqual([free, shown]);
  }
  expect(free).toBeGreaterThan(300);
  expect(savedAtLast[0]).toBe(savedAtLast[1]);
});

test('wherever in a checkpoint the disk is full every edit stays saved, and the next one is too', async () => {
  for (let free = 0; ; free += 127) {
    const { disk, session, saved } = await atWork();
    disk.capacity = disk.used + free;
    await session.checkpoint();
    const isDone = (await disk.read(`${folder}/workspace.json`)).includes('Saved before');
    expect([free, session.saved.state, await onDisk(disk)]).toEqual([free, 'saved', saved]);
    disk.capacity = Infinity;
    await write(session, 'After');
    expect([free, await onDisk(disk)]).toEqual([free, digestOf(session.workspace)]);
    const left = [...disk.image().names.keys()].filter((path) => path.endsWith('.new'));
    expect([free, left]).toEqual([free, []]);
    await session.close();
    if (isDone && free > disk.used) break;
  }
});

test('wherever in a backup the disk is full no backup is made, and the ones before stay', async () => {
  const { disk, session } = await atWork();
  const what = { pieces: [serialise(session.workspace)], mark: null, counts: null, why: 'daily' as const };
  const backUp = () => writeBackup(folder, { ...what, now: '2026-11-20T08:00:00.000Z' }, filling);
  // Something else fills the disk after it was asked for its room.
  const filling = Object.assign(
    guarded(disk, (_call, go) => go()),
    { space: () => Promise.resolve(Infinity) },
  );
  await backUp();
  const before = await listBackups(folder, disk);
  const bytes = before[0]?.bytes ?? 0;
  expect(bytes).toBeGreaterThan(500);
  for (let free = 0; free < bytes; free += 19) {
    disk.capacity = disk.used + free;
    await expect(backUp()).rejects.toThrow('could not be backed up: the disk is full.');
    expect(await listBackups(folder, disk)).toEqual(before);
  }
  disk.capacity = disk.used + bytes;
  await backUp();
  expect(await listBackups(folder, disk)).toHaveLength(2);
  await session.close();
});
