import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defaultSettings } from '../../shared/model/settings.ts';
import { scratch } from '../workspace/fixtures.ts';
import { readProfile } from './profile.ts';

test('annotations are signed with the account’s name until the analyst gives another, or none', async () => {
  const folder = await scratch(onTestFinished);
  expect((await readProfile(folder)).settings.get().author).toBe(userInfo().username);
  for (const author of ['Ada', '']) {
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...defaultSettings, author }));
    expect((await readProfile(folder)).settings.get().author).toBe(author);
  }
});
