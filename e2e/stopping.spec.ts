import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerMessageBox, lastMessageBox, start } from './ask.ts';
import { openSample, position } from './comparing.ts';
import { expect, launch, resize, test } from './fixtures.ts';
import { annotated, clickOn, openNote, read, sheet, status, topOf } from './reading.ts';

/**
 * What an expression comes to in the page, null while there is none to answer. Playwright follows no
 * page whose process was once gone.
 */
async function inPage(app: ElectronApplication, expression: string): Promise<unknown> {
  return await app.evaluate(async ({ webContents }, code) => {
    const [page] = webContents.getAllWebContents();
    if (page === undefined || page.isCrashed() || page.isLoading()) return null;
    const late = new Promise((resolve) => setTimeout(resolve, 500, null)); // the process may go meanwhile
    const answer: unknown = await Promise.race([page.executeJavaScript(code), late]);
    return answer;
  }, expression);
}

/** Has the process of the page crash, and waits until another page tells of it. */
async function crash(app: ElectronApplication): Promise<void> {
  await inPage(app, 'document.body.dataset.before = true');
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer());
  await toldOfStop(app);
}

async function toldOfStop(app: ElectronApplication): Promise<void> {
  const told = `document.querySelector('[aria-label=Notices]')?.textContent`;
  await expect
    .poll(() => inPage(app, `document.body.dataset.before ?? ${told}`))
    .toContain('The window stopped and was opened again. Nothing that was saved is lost');
}

function zoomOf(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getZoomLevel());
}

/** Ends the program as a power cut would. */
async function kill(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await closed;
}

/** Milliseconds: more than after which the window hands over what is in sight. Nothing tells that it was kept. */
const inSight = 2_500;

const text = 'Typed until the program was killed';

const renaming = (name: string): string =>
  `readout.request('run', [{ type: 'renameWorkspace', name: '${name}' }])`;
const words = 'foster positive and friendly mutual cognition';
const noted = `document.querySelector('textarea[aria-label="Note"]')?.value`;

test('a program that is killed and a window that stops come back at the same place, with what was being typed', async ({
  userData,
}) => {
  let top = Number.NaN;
  await test.step('killed while a note is being written', async () => {
    const app = await launch(userData);
    const page = await app.firstWindow();
    await resize(app, 1440, 900);
    await read(page, '001');
    await clickOn(page, words);
    await sheet(page).hover();
    await page.mouse.wheel(0, 130);
    await openNote(page).getByLabel('Note').focus();
    await page.keyboard.type(text, { delay: 30 });
    await expect.poll(() => annotated(page, '001', words)).toMatchObject({ note: text });
    await expect(page.locator('[data-saved="saved"]')).toBeVisible();
    top = await topOf(page, words);
    await page.waitForTimeout(inSight);
    await kill(app);
  });

  const app = await launch(userData);
  const page = await app.firstWindow();
  let change = '';
  await test.step('all of it after the next start; the picture of a comparison, a memo too long', async () => {
    await resize(app, 1440, 900);
    await expect(openNote(page).getByLabel('Note')).toHaveValue(text);
    await expect.poll(() => topOf(page, words)).toBeCloseTo(top, 0);
    await openSample(app, page);
    // It lands where Read was; a key pressed before would be overtaken by that.
    await expect.poll(async () => typeof (await start(page)).opened?.view?.compare?.row).toBe('number');
    await page.keyboard.press('F7');
    await expect(position(page)).toHaveText(/^Change/);
    change = await position(page).innerText();
    await page.getByRole('button', { name: 'China–Japan readouts' }).click();
    await page.getByRole('menuitem', { name: 'Memo of the workspace' }).click();
    await page.getByRole('textbox', { name: /^Memo of/ }).fill('x'.repeat(1_000_001));
    await expect(status(page)).toContainText('A memo holds 1,000,000 characters at most');
    await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.setZoomLevel(0.5));
    await expect
      .poll(async () => {
        const view = (await start(page)).opened?.view;
        return typeof view?.compare?.row === 'number' && typeof view.memo === 'string';
      })
      .toBe(true);
  });

  await test.step('the window stops: the same change, the same memo, undo as before', async () => {
    await crash(app);
    await expect.poll(() => inPage(app, 'document.body.innerText')).toContain(change);
    await expect
      .poll(() => inPage(app, `document.querySelector('textarea[aria-label^="Memo of"]')?.value.length`))
      .toBe(1_000_001);
    expect(await zoomOf(app)).toBe(0.5);
    await inPage(app, `document.querySelector('[role=tab]').click()`);
    await expect.poll(() => inPage(app, noted)).toBe(text);
  });

  await test.step('stopping again and again is asked about; so is a window that does not answer', async () => {
    await answerMessageBox(app, 0);
    expect(await inPage(app, renaming('Named before two stops'))).toMatchObject({ ok: true });
    await crash(app);
    await crash(app);
    expect(await inPage(app, `readout.request('undo', [])`)).toMatchObject({ ok: true });
    expect(await lastMessageBox(app)).toContain('The window stopped three times within a minute');
    await answerMessageBox(app, 1);
    await inPage(app, 'document.body.dataset.before = true');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
    await toldOfStop(app);
    expect(await lastMessageBox(app)).toContain('The window does not answer');
  });

  await test.step('a helper process goes, and a promise fails unheard: it goes on, and says so', async () => {
    const helper = await app.evaluate(
      ({ app: program }) => program.getAppMetrics().find(({ type }) => type === 'Utility')?.pid ?? 0,
    );
    process.kill(helper, 'SIGKILL');
    await app.evaluate(() => void Promise.reject(new Error('nobody waited')));
    await expect
      .poll(() => inPage(app, `document.querySelector('[aria-label=Notices]').textContent`))
      .toContain('Something inside Readout failed that should not have.');
  });

  await test.step('main fails: what was done is saved before it ends', async () => {
    // Main may still be busy with what failed before: no answer yet is none, and the same name again is no edit.
    await expect.poll(() => inPage(app, renaming('Kept to the end'))).toMatchObject({ ok: true });
    await answerMessageBox(app, 1);
    const closed = app.waitForEvent('close');
    await app.evaluate(() => {
      setTimeout(() => {
        throw new Error('of main itself');
      });
    });
    await closed;
    const folder = join(userData, 'China–Japan readouts.readout');
    expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toContain('Kept to the end');
    const log = await readFile(join(userData, 'troubles.log'), 'utf8');
    for (const happened of [
      'The window stopped: crashed',
      'The window does not answer',
      'A helper process stopped: ',
      'Error: nobody waited',
      'Error: of main itself',
    ])
      expect(log).toContain(happened);
  });
});
