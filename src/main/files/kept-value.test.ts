import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defaultSettings, Settings } from '../../shared/model/settings.ts';
import { scratch } from '../workspace/fixtures.ts';
import { KeptValue } from './kept-value.ts';

const read = (folder: string) =>
  KeptValue.read(join(folder, 'sub', 'settings.json'), Settings, defaultSettings);

test('a value is found again', async () => {
  const folder = await scratch(onTestFinished);
  const kept = await read(folder);
  expect(kept.get()).toEqual(defaultSettings);
  await kept.set({ ...defaultSettings, theme: 'dark' });
  expect((await read(folder)).get().theme).toBe('dark');
});

test('writes that overlap end with the last value', async () => {
  const folder = await scratch(onTestFinished);
  const kept = await read(folder);
  await Promise.all([60, 61, 62, 63].map((measure) => kept.set({ ...defaultSettings, measure })));
  expect((await read(folder)).get().measure).toBe(63);
});

test.each(['', '{"theme":', 'null', '{"theme":"pink"}', '\0\0\0'])(
  'a file that holds %j means the default',
  async (text) => {
    const folder = await scratch(onTestFinished);
    await (await read(folder)).set({ ...defaultSettings, theme: 'dark' });
    await writeFile(join(folder, 'sub', 'settings.json'), text);
    const kept = await read(folder);
    expect(kept.get()).toEqual(defaultSettings);
    await kept.set({ ...defaultSettings, theme: 'light' });
    expect(await readFile(join(folder, 'sub', 'settings.json'), 'utf8')).toContain('light');
  },
);
