import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../workspace/fixtures.ts';
import { exportFile } from './export.ts';

test('an export to a folder that is not there names the folder', async () => {
  const folder = await scratch(onTestFinished);
  const path = join(folder, 'gone', 'report.md');
  await expect(exportFile(path, 'words', 'report')).rejects.toThrow(
    `The report was not exported to ${path}: the folder ${join(folder, 'gone')} does not exist.`,
  );
  expect(await readdir(folder)).toEqual([]);
});

test('an export onto a folder says that it is one', async () => {
  const folder = await scratch(onTestFinished);
  await mkdir(join(folder, 'report.md'));
  await expect(exportFile(join(folder, 'report.md'), 'words', 'report')).rejects.toThrow(': it is a folder.');
});
