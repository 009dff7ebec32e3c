import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  addNote,
  answerMessageBox,
  answerSaveDialog,
  ask,
  file,
  lastMessageBox,
  sampleAt,
  start,
} from './ask.ts';
import { expect, launch, test } from './fixtures.ts';
import { clickOn, openNote, read } from './reading.ts';

test('kill -9: what the status bar called saved is there, and what is being typed is saved meanwhile', async ({
  userData,
}) => {
  const note = (page: Page) => openNote(page).getByLabel('Note');
  /** Types into the note that is being written until it is killed, at a moment that `until` waits for. */
  async function killedWhile(text: string, until: (page: Page) => Promise<void>): Promise<void> {
    const app = await launch(userData);
    const page = await app.firstWindow();
    await read(page, '001');
    await clickOn(page, 'foster positive and friendly mutual cognition');
    await note(page).focus();
    await page.keyboard.press('ControlOrMeta+A');
    const typing = page.keyboard.type(text, { delay: 20 }).catch(() => undefined); // ends with the program
    await until(page);
    const closed = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await closed;
    await typing;
  }

  await test.step('as soon as it says Saved', async () => {
    await killedWhile('Called saved', async (page) => {
      await expect
        .poll(async () => (await file(page)).annotations.some(({ note }) => note === 'Called saved'))
        .toBe(true);
      await expect(page.locator('[data-saved="saved"]')).toBeVisible();
    });
  });

  let typed = '';
  await test.step('it is there; killed in the middle of a sentence', async () => {
    await killedWhile('and of the wording, which had changed since then; '.repeat(40), async (page) => {
      await expect(note(page)).toHaveValue(/wording.*wording/);
      typed = await note(page).inputValue();
      // Long before the typing ends; how soon is in src/renderer/state/saved-as-typed.test.tsx.
      const journal = join((await start(page)).opened?.path ?? '', 'journal.ndjson');
      await expect.poll(() => readFile(journal, 'utf8')).toContain(typed);
    });
  });

  const app = await launch(userData);
  const page = await app.firstWindow();
  await expect(note(page)).toHaveValue(new RegExp(`^${typed}`));
  const { opened } = await start(page);
  await app.close();
  const left = (await readdir(opened?.path ?? '', { recursive: true })).filter((name) =>
    name.endsWith('.new'),
  );
  expect(left, 'what killed writes left').toEqual([]);
});

test.describe('on a disk of its own', () => {
  test.skip(
    process.platform !== 'linux' || process.getuid?.() !== 0,
    'not run: mounting needs Linux and root',
  );
  let mount: string;
  test.beforeEach(async () => {
    mount = await mkdtemp(join(tmpdir(), 'readout-mount-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', mount]);
  });
  test.afterEach(async () => {
    execFileSync('umount', ['-l', mount]);
    await rm(mount, { recursive: true });
  });

  test('a read-only folder opens for reading only, and says why', async ({ userData }) => {
    const folder = await sampleAt(join(mount, 'Study.readout'));
    execFileSync('mount', ['-o', 'remount,ro', mount]);
    const app = await launch(userData, { args: [folder] });
    const page = await app.firstWindow();
    await expect(page.getByRole('alert').filter({ hasText: 'the disk is read-only' })).toBeVisible();
    await expect(page.locator('[data-saved="read-only"]')).toHaveText('Read-only');
    const { opened } = await start(page);
    expect(await ask(page, 'text', opened?.file.documents[0]?.text)).toMatchObject({ ok: true });
    expect(await ask(page, 'run', { type: 'renameWorkspace', name: 'Mine' })).toMatchObject({
      ok: false,
      error: { name: 'workspace-read-only' },
    });
    await app.close();
  });

  test('a full disk: not saved is told, quitting asks, a copy keeps everything, and it is saved when there is room', async ({
    userData,
  }) => {
    const folder = await sampleAt(join(mount, 'Study.readout'));
    const app = await launch(userData, { args: [folder] });
    const page = await app.firstWindow();
    const onDisk = await readFile(join(folder, 'workspace.json'), 'utf8');
    const full = page.getByRole('alert').filter({ hasText: 'could not be saved: the disk is full' });
    await test.step('work goes on; quitting asks, and Cancel stays', async () => {
      expect(await ask(page, 'run', addNote(await file(page), 'x'.repeat(400_000)))).toMatchObject({
        ok: true,
      });
      await expect(full).toContainText('Study.readout');
      expect(await ask(page, 'run', addNote(await file(page), 'after it was full'))).toMatchObject({
        ok: true,
      });
      await answerMessageBox(app, 2);
      await app.evaluate(({ app: program }) => program.quit());
      await expect.poll(() => lastMessageBox(app)).toContain('Your latest changes are not saved');
      expect((await file(page)).annotations.some(({ note }) => note === 'after it was full')).toBe(true);
      expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toBe(onDisk);
    });
    await test.step('there is room again', async () => {
      execFileSync('mount', ['-o', 'remount,size=8m', mount]);
      await ask(page, 'retrySave');
      await expect(page.locator('[data-saved="saved"]')).toBeVisible();
    });
    await test.step('and none again: quitting with a copy', async () => {
      await writeFile(join(mount, 'others'), Buffer.alloc(8_000_000)).catch(() => undefined);
      await ask(page, 'run', addNote(await file(page), `kept elsewhere ${'x'.repeat(400_000)}`));
      await expect(full).toBeVisible();
      const copy = join(userData, 'Copy.readout');
      await answerSaveDialog(app, copy);
      await answerMessageBox(app, 0);
      const closed = app.waitForEvent('close');
      await app.evaluate(({ app: program }) => program.quit());
      await closed;
      expect(await readFile(join(copy, 'workspace.json'), 'utf8')).toContain('kept elsewhere');
      const again = await launch(userData, { args: [copy] });
      expect(await start(await again.firstWindow())).toMatchObject({ opened: { unreadable: [] } });
      expect((await file(await again.firstWindow())).annotations.map(({ note }) => note)).toContain(
        'after it was full',
      );
      await again.close();
    });
  });

  test('a report that cannot be written names the file and the reason, and leaves what was there', async ({
    userData,
  }) => {
    const app = await launch(userData);
    const page = await app.firstWindow();
    const path = join(mount, 'report.md');
    await answerSaveDialog(app, path);
    expect(await ask(page, 'exportFile', report('# One\n'))).toEqual({
      ok: true,
      value: path,
    });
    expect(await ask(page, 'exportFile', report('x'.repeat(900_000)))).toMatchObject({
      ok: false,
      error: {
        name: 'export-failed',
        message: expect.stringContaining(`${path}: the disk is full`) as unknown,
      },
    });
    expect(await readFile(path, 'utf8')).toBe('# One\n');
    await answerSaveDialog(app, null);
    expect(await ask(page, 'exportFile', report(''))).toEqual({
      ok: true,
      value: null,
    });
    await app.close();
  });
});

/** A report to be exported. */
function report(content: string) {
  const filter = { name: 'Markdown', extensions: ['md'] };
  return { what: 'report', name: 'report.md', filter, content, key: 'report md' };
}
