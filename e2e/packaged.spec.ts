import { spawnSync } from 'node:child_process';
import { chownSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { rendererStatus, startInstalled, unpackPackage } from './packaged-program.ts';

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const canPackage =
  process.platform === 'linux' && process.arch === 'x64' && spawnSync('dpkg-deb', ['--version']).status === 0;

test.describe('the installed program', () => {
  test.skip(!canPackage, 'not run: a .deb is made on Linux x64 with dpkg-deb');
  test.setTimeout(180_000);

  let folder = '';
  test.beforeAll(() => {
    if (canPackage) folder = unpackPackage();
  });
  test.afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  const taiwan = (page: Page, count: number) =>
    page.getByRole('treeitem', { name: new RegExp(`^Taiwan, ${count} passages`) });

  test('first shows the ways to begin; a passage tagged in the sample is still tagged after a restart', async ({
    userData,
  }) => {
    const first = await startInstalled(folder, userData, { sandbox: !isRoot });
    try {
      await expect(first.page.getByRole('heading', { name: 'Drop statements here' })).toBeVisible();
      await first.page.getByRole('button', { name: 'Open the sample' }).click();
      await expect(taiwan(first.page, 5)).toBeVisible();
      await first.page.getByText(/^SAN FRANCISCO/).dblclick({ position: { x: 40, y: 12 } });
      await first.page.keyboard.press('3');
      await expect(taiwan(first.page, 6)).toBeVisible();
    } finally {
      await first.quit();
    }
    const second = await startInstalled(folder, userData, { sandbox: !isRoot });
    try {
      await expect(taiwan(second.page, 6)).toBeVisible();
    } finally {
      await second.quit();
    }
  });

  test('runs in the real sandbox for a user who is not root', async ({ userData }) => {
    const user = isRoot ? nobody : undefined;
    const namespaces = spawnSync('unshare', ['-Ur', 'true'], isRoot ? { uid: nobody, gid: nobody } : {});
    test.skip(namespaces.status !== 0, 'not run: this kernel gives users no namespaces of their own');
    if (user !== undefined) chownSync(userData, user, user);
    const running = await startInstalled(folder, userData, {
      sandbox: true,
      ...(user === undefined ? {} : { user }),
    });
    const { page } = running;
    try {
      await expect(page.getByRole('heading', { name: 'Drop statements here' })).toBeVisible();
      const renderers = rendererStatus(userData);
      expect(renderers.length).toBeGreaterThan(0);
      for (const status of renderers) {
        expect(status).toMatch(/^Seccomp:\s+2$/m);
        expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
        expect(status).toMatch(/^CapEff:\s+0+$/m);
      }
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await expect(taiwan(page, 5)).toBeVisible();
    } finally {
      await running.quit();
    }
  });
});
