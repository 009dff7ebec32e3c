import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, systemDisk } from '../disk.ts';
import { guarded, mortal } from './guarded-disk.ts';
import { failure, MemoryDisk } from './memory-disk.ts';

const name = fc.constantFrom('a', 'b', 'sub', 'sub/a', 'sub/c', 'gone/x');
const anyAct = fc.oneof(
  fc.tuple(fc.constantFrom('write' as const, 'append' as const), name, fc.string({ maxLength: 9 })),
  fc.tuple(fc.constantFrom('rename' as const, 'link' as const), name, name),
  fc.tuple(
    fc.constantFrom('read', 'list', 'makeFolder', 'remove', 'exists', 'sync').map((act) => act),
    name,
  ),
);

/** What an act answers, or that it is refused. */
async function answer(disk: Disk, root: string, [act, first, second]: readonly string[]): Promise<unknown> {
  const [path, other] = [join(root, first ?? ''), second ?? ''];
  try {
    switch (act) {
      case 'write':
        return await disk.write(path, Buffer.from(other));
      case 'append': {
        const file = await disk.open(path, 'stands');
        try {
          await file.write(Buffer.from(other), await file.size());
          return await file.size();
        } finally {
          await file.close();
        }
      }
      case 'rename':
        return await disk.rename(path, join(root, other));
      case 'link':
        return await disk.link(path, join(root, other));
      case 'read':
        return (await disk.read(path)).toString();
      case 'list':
        return (await disk.list(path)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      case 'makeFolder':
        return await disk.makeFolder(path);
      case 'remove':
        return await disk.remove(path);
      case 'sync':
        return await disk.sync(path).catch(() => undefined); // a file can be synced by that too
      case undefined:
      default:
        return await disk.exists(path).catch(() => false);
    }
  } catch {
    return 'refused';
  }
}

test('a disk in memory answers as the real one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 25, size: 'max' }), async (acts) => {
      const real = await mkdtemp(join(tmpdir(), 'readout-'));
      const memory = new MemoryDisk();
      try {
        for (const act of acts)
          expect([act, await answer(memory, '/', act)]).toEqual([act, await answer(systemDisk, real, act)]);
      } finally {
        await rm(real, { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});

test('what is missing, in the way or a folder is told by the code the store asks for', async () => {
  const disk = new MemoryDisk();
  await disk.makeFolder('/sub');
  await disk.write('/a', Buffer.from('1'));
  await expect(disk.read('/b')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(disk.write('/gone/b', Buffer.from(''))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(disk.write('/a', Buffer.from('2'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(disk.link('/a', '/sub')).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(disk.read('/sub')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(disk.list('/a')).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('a full disk takes what fits, then nothing, and what is removed makes room', async () => {
  const disk = new MemoryDisk();
  disk.capacity = 10;
  const file = await disk.open('/a', 'new');
  expect(await file.write(Buffer.from('123456789012'), 0)).toBe(10);
  await expect(file.write(Buffer.from('x'), 10)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await file.write(Buffer.from('y'), 0)).toBe(1);
  expect(await disk.space()).toBe(0);
  await file.cut(4);
  expect(await disk.space()).toBe(6);
  await disk.remove('/a');
  expect(await disk.space()).toBe(10);
});

test('a guard sees every step and can let it fail', async () => {
  const seen: string[] = [];
  const disk = guarded(new MemoryDisk(), async ({ call, path }, go) => {
    seen.push(`${call} ${path}`);
    if (call === 'file.sync') throw failure('EIO', 'fsync', path);
    return await go();
  });
  const file = await disk.open('/a', 'new');
  await file.write(Buffer.from('x'), 0);
  await expect(file.sync()).rejects.toMatchObject({ code: 'EIO' });
  expect(seen).toEqual(['open /a', 'file.write /a', 'file.sync /a']);
});

test('the steps of a killed process never come back', async () => {
  const memory = new MemoryDisk();
  const { disk, kill } = mortal(memory);
  const file = await disk.open('/a', 'new');
  let isBack = false;
  void file.write(Buffer.from('sent'), 0).then(() => (isBack = true));
  await kill();
  void file.write(Buffer.from('too late'), 0).then(() => (isBack = true));
  await new Promise(setImmediate);
  expect(isBack).toBe(false);
  expect((await memory.read('/a')).toString()).toBe('sent');
});
