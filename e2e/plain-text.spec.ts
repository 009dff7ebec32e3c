import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from './ask.ts';
import { expect, expectAccessible, launch, setTheme, test, watchConsole } from './fixtures.ts';
import { rowMenu } from './library.ts';
import { madeAt } from './made.ts';
import { read, selected, sheet, status } from './reading.ts';

const hostile =
  'Pay \u202Esrallod 001\u202C per vessel,\u200B they said. 👩🏽‍🚀 𠮷 e\u0301 \u2067שלום\u2069.\n\n A second line. \n';

test('a text shows what cannot be seen in it, and is saved with every character', async ({ userData }) => {
  const workspace = await madeAt(userData, [{ number: '001', text: hostile, title: 'Signs' }]);
  const app = await launch(userData, { args: [workspace] });
  try {
    const page = await app.firstWindow();
    const complaints = watchConsole(page);
    await read(page, '001');
    await test.step('signs stand where the order turns, and are no part of the text', async () => {
      const override = sheet(page).locator('[data-sign]').first();
      await expect(override).toHaveAttribute('title', 'right-to-left override');
      expect((await override.boundingBox())?.width).toBeGreaterThan(15);
      expect(await sheet(page).locator('[data-block="0"]').textContent()).toBe(hostile.split('\n')[0]);
      await sheet(page)
        .locator('[data-block="0"]')
        .click({ position: { x: 3, y: 10 } });
      await page.keyboard.press('s');
      await page.keyboard.press('s');
      await expect.poll(() => selected(page)).toBe(hostile.split('\n')[0]);
      await page.keyboard.press('Escape');
      await expectAccessible(page);
      await setTheme(app, 'dark');
      await expectAccessible(page, 'dark');
    });
    await test.step('the text is saved as the file had it', async () => {
      const path = join(userData, 'saved.txt');
      await answerSaveDialog(app, path);
      await rowMenu(page, '001', 'Save the text…');
      await expect(status(page)).toContainText('The text of 001 saved');
      expect(await readFile(path, 'utf8')).toBe(hostile);
    });
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
  }
});
