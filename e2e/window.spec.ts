import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { requests } from '../src/shared/ipc/contract.ts';
import { addNote, answerSaveDialog, ask, file, sampleAt, start, valueOf } from './ask.ts';
import { expect, launch, root, test } from './fixtures.ts';
import { fileRow } from './importing.ts';

const menuItem = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, name) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(name);
    return { label: item?.label, enabled: item?.enabled };
  }, id);

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, name) => void Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id);

test('the Edit menu names what undo would take back, and takes it back', async ({ app, page }) => {
  const before = await file(page);
  await expect.poll(() => menuItem(app, 'undo')).toEqual({ label: 'Undo', enabled: false });
  const taiwan = before.tags.find(({ name }) => name === 'Taiwan');
  await ask(page, 'run', { ...addNote(before, ''), tags: [taiwan?.id] });
  await expect
    .poll(() => menuItem(app, 'undo'))
    .toEqual({ label: 'Undo tag passage ‘Taiwan’', enabled: true });
  await click(app, 'undo');
  await expect.poll(async () => (await file(page)).annotations.length).toBe(before.annotations.length);
  await expect.poll(() => menuItem(app, 'undo')).toEqual({ label: 'Undo', enabled: false });
  await expect
    .poll(() => menuItem(app, 'redo'))
    .toEqual({ label: 'Redo tag passage ‘Taiwan’', enabled: true });
  expect(await ask(page, 'undo')).toMatchObject({ ok: false, error: { name: 'nothing-to-undo' } });
});

test('a second start shows the first window, perhaps with another workspace and files to import, and ends', async ({
  app,
  page,
  userData,
}) => {
  await file(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const other = await sampleAt(join(userData, 'Other.readout'));
  const startAgain = (...words: string[]) =>
    spawnSync(
      process.env['ELECTRON_EXEC_PATH'] ?? '',
      [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--user-data-dir=${userData}`, ...words],
      { timeout: 20_000 },
    );
  expect(startAgain(other).status).toBe(0);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  await expect.poll(async () => (await start(page)).opened?.path).toBe(other);
  const fresh = join(userData, 'fresh.txt');
  await writeFile(fresh, 'Talks held in Tokyo\n\nThe two sides met.\n');
  expect(startAgain(fresh, join(root, 'seeds', '003_e91136500cf297be.txt')).status).toBe(0);
  await expect(fileRow(page, 'fresh.txt')).toContainText('Talks held in Tokyo');
  await expect(fileRow(page, '003')).toContainText('Already there');
  expect(app.windows()).toHaveLength(1);
});

test('a start with files reviews them in the workspace that was open last', async ({ userData }) => {
  const fresh = join(userData, 'fresh.txt');
  await writeFile(fresh, 'Talks held in Tokyo\n\nThe two sides met.\n');
  const app = await launch(userData, { args: [fresh] });
  const page = await app.firstWindow();
  await expect(fileRow(page, 'fresh.txt')).toContainText('Talks held in Tokyo');
  await app.close();
});

test('what was in sight a moment before the end is in sight again, where the window stood, in the theme chosen', async ({
  userData,
}) => {
  const app = await launch(userData);
  const page = await app.firstWindow();
  const { settings } = await start(page);
  expect(await ask(page, 'saveSettings', { ...settings, theme: 'dark' })).toMatchObject({ ok: true });
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  const bounds = { x: 40, y: 60, width: 1000, height: 640 };
  await app.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    bounds,
  );
  await page.getByRole('navigation').getByText('Report').click();
  await app.close();

  const again = await launch(userData);
  const next = await start(await again.firstWindow());
  expect(next.opened?.view?.mode).toBe('report');
  expect(next.settings.theme).toBe('dark');
  expect(await again.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  expect(
    await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds()),
  ).toEqual(bounds);
  await again.close();
});

test('File makes a workspace with the starter codebook, and documents are added with the bytes they came in', async ({
  app,
  page,
  userData,
}) => {
  await file(page);
  await answerSaveDialog(app, join(userData, 'New'));
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    void items.find(({ label }) => label === 'New workspace…')?.click();
  });
  await expect.poll(async () => (await start(page)).opened?.path).toBe(join(userData, 'New.readout'));
  const made = await file(page);
  expect(made.tags.map(({ name }) => name).toSorted()).toEqual(['Fukushima', 'History', 'Taiwan', 'Trade']);

  const source = join(root, 'seeds', '003_e91136500cf297be.txt');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, source);
  const [chosen] = valueOf(await ask(page, 'chooseFiles'), requests.chooseFiles.answer);
  const bytes = valueOf(await ask(page, 'readFile', chosen?.id), requests.readFile.answer);
  const text = new TextDecoder().decode(bytes);
  const blocks = [{ start: text.search(/\S/), end: text.trimEnd().length, kind: 'paragraph' }];
  const stored = await ask(page, 'store', { bytes, text: { text, blocks } });
  const hashes = valueOf(stored, requests.store.answer);
  const kept = await readFile(join(userData, 'New.readout', 'sources', hashes.source));
  expect(kept).toEqual(await readFile(source));
});
