import { appendFile, open, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { readWhole } from './read-whole.ts';

test('a file that somebody writes to while it is read is refused, and can be tried again', async () => {
  const path = join(await scratch(onTestFinished), 'a.txt');
  await writeFile(path, 'First');
  const watched: typeof open = async (...how) => {
    const file = await open(...how);
    const stat = file.stat.bind(file);
    let asked = 0;
    return Object.assign(file, {
      stat: async () => {
        if (asked++ === 1) await appendFile(path, ' and more');
        return await stat();
      },
    });
  };
  await expect(readWhole(path, watched)).rejects.toMatchObject({ name: 'file-changed' });
  expect(new TextDecoder().decode(await readWhole(path))).toBe('First and more');
});

test('a file that is written over with as many bytes while it is read is refused as well', async () => {
  const path = join(await scratch(onTestFinished), 'a.txt');
  await writeFile(path, 'First');
  const watched: typeof open = async (...how) => {
    const file = await open(...how);
    const stat = file.stat.bind(file);
    let asked = 0;
    return Object.assign(file, {
      stat: async () => {
        if (asked++ === 1) await utimes(path, 1, 1);
        return await stat();
      },
    });
  };
  await expect(readWhole(path, watched)).rejects.toMatchObject({ name: 'file-changed' });
});

test('an empty file is read as one', async () => {
  const path = join(await scratch(onTestFinished), 'empty.txt');
  await writeFile(path, '');
  expect(await readWhole(path)).toEqual(new Uint8Array());
});
