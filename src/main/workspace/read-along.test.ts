import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { systemDisk } from '../files/disk.ts';
import { saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { Holder } from './lock-holder.ts';
import { openWorkspace } from './open.ts';
import { ReadAlong } from './read-along.ts';

/** A workspace that one program annotates and another reads. */
async function reading() {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const writer = await openWorkspace(folder, { ...worldOf(), author: () => 'Ada' });
  const world = worldOf();
  const reader = await openWorkspace(folder, world, { ifInUse: 'read' });
  for (const session of [writer, reader]) {
    session.follow();
    onTestFinished(() => session.close());
  }
  return { folder, writer, reader, world };
}

const rename = (name: string) => ({ type: 'renameWorkspace', name }) as const;
const until = (look: () => unknown): Promise<unknown> => vi.waitFor(look, { timeout: 9_000, interval: 20 });

test('who reads what another annotates sees what is saved there, and changes nothing', async () => {
  const { folder, writer, reader, world } = await reading();
  expect(reader.saved).toMatchObject({
    state: 'read-only',
    sentence: saying(`process ${process.pid} by Ada), since `),
    isFree: false,
  });
  await writer.run(rename('In the journal'));
  await until(() => expect(reader.workspace.name).toBe('In the journal'));
  await writer.run(rename('In the file'));
  await writer.checkpoint();
  await until(() => expect(reader.workspace.name).toBe('In the file'));
  expect(world.told.filter(({ type }) => type === 'patches')).toHaveLength(2);
  const before = await readdir(folder);
  await expect(reader.run(rename('Mine'))).rejects.toMatchObject({ name: 'workspace-read-only' });
  await reader.close();
  expect(await readdir(folder)).toEqual(before);
  expect(await writer.settled()).toBe(true);
});

test('who reads is told when the other has closed it, and can then annotate', async () => {
  const { folder, writer, reader, world } = await reading();
  await writer.close();
  await until(() => expect(reader.saved).toMatchObject({ state: 'read-only', isFree: true }));
  expect(world.told.filter(({ type }) => type === 'saved')).toHaveLength(1);
  const again = await openWorkspace(folder, worldOf());
  onTestFinished(() => again.close());
  await expect(again.run(rename('Mine'))).resolves.toBe(1);
});

test('what another computer had is taken over by hand, and it stops writing', async () => {
  const { folder, writer } = await reading();
  const lock = join(folder, 'workspace.lock');
  const holder = Holder.parse(JSON.parse(await readFile(lock, 'utf8')));
  // As the file of a process that runs on another computer looks from here.
  await writeFile(lock, JSON.stringify({ ...holder, host: 'elsewhere' }));
  await expect(openWorkspace(folder, worldOf())).rejects.toMatchObject({
    name: 'workspace-in-use-elsewhere',
  });
  const taker = await openWorkspace(folder, worldOf(), { ifInUse: 'take-over' });
  onTestFinished(() => taker.close());
  await taker.run(rename('Taken'));
  await taker.checkpoint();
  await until(() => expect(writer.news.notices).toMatchObject([{ id: 'taken' }]));
  await writer.run(rename('Too late'));
  expect(writer.saved).toMatchObject({ state: 'failed', error: { message: saying('took it over') } });
  expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toContain('"name": "Taken"');
});

test('a lock of another computer that was left behind is no reason to read only', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const lock = join(folder, 'workspace.lock');
  const first = await openWorkspace(folder, worldOf());
  const text = await readFile(lock, 'utf8');
  await first.close();
  await writeFile(lock, JSON.stringify({ ...Holder.parse(JSON.parse(text)), host: 'elsewhere' }));
  await utimes(lock, 1, 1);
  const session = await openWorkspace(folder, worldOf(), { ifInUse: 'read' });
  onTestFinished(() => session.close());
  expect(session.saved.state).toBe('saved');
});

test('who reads sees nothing go that was shown, though the other writes its files while they are read', async () => {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const writer = await openWorkspace(folder, worldOf());
  onTestFinished(() => writer.close());
  let isDue = false;
  const world = Object.assign(worldOf(), {
    disk: {
      ...systemDisk,
      async read(path: string) {
        if (path.endsWith('journal.ndjson') && isDue) {
          isDue = false;
          await writer.checkpoint();
        }
        return await systemDisk.read(path);
      },
    },
  });
  const reader = await openWorkspace(folder, world, { ifInUse: 'read' });
  const along = new ReadAlong(folder, world.disk);
  onTestFinished(() => reader.close());
  const shown = new Set<string>();
  const untilShown = (name: string) =>
    until(async () => {
      await along.look(reader);
      shown.add(reader.workspace.name);
      expect(reader.workspace.name).toBe(name);
    });
  await writer.run(rename('One'));
  await writer.checkpoint();
  await writer.run(rename('Two'));
  await untilShown('Two');
  await writer.run(rename('Three'));
  shown.clear();
  isDue = true;
  await untilShown('Three');
  expect(isDue).toBe(false);
  expect(shown).not.toContain('One');
});
