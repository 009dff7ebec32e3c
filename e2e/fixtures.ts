import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';

import { onOwnDisplay } from './displays.ts';

export { expect };

export const root = resolve(import.meta.dirname, '..');

export interface LaunchOptions {
  /** After the program's name: a workspace to open, `--first-run`. */
  args?: readonly string[];
  /** Beside the environment of the test run. */
  env?: Readonly<Record<string, string>>;
}

/** Starts the built program on a profile of its own. The caller closes it. */
export async function launch(userData: string, { args = [], env = {} }: LaunchOptions = {}) {
  // With no executablePath Playwright asks the `electron` package, which answers
  // ELECTRON_OVERRIDE_DIST_PATH, and holds `ready` back until it is attached.
  const app = await _electron.launch({
    // Under Xvfb a GPU process only starts, fails and starts again.
    args: [root, '--disable-gpu', `--user-data-dir=${userData}`, ...args],
    cwd: root,
    env: { ...inherited(), ...onOwnDisplay(), ...env },
    chromiumSandbox: process.getuid?.() !== 0,
    // Light or dark is nativeTheme's to say, not an emulation's.
    colorScheme: null,
  });
  return steadied(app);
}

/**
 * The inspector holds the promise of an evaluation weakly, and a collection of garbage between
 * asking and answering loses the answer, not the program: only then it is asked once more.
 */
function steadied(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app);
  const again = (...question: Parameters<typeof evaluate>) =>
    evaluate(...question).catch((error: unknown) => {
      if (!String(error).includes('Resulting promise was garbage collected')) throw error;
      return evaluate(...question);
    });
  return Object.assign(app, { evaluate: again });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Collects what the page complains of: console errors and warnings, and exceptions nobody caught. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

interface Fixtures {
  /** A new, empty profile; removed afterwards. */
  userData: string;
  /** The program's arguments: `test.use({ args: ['--first-run'] })`. */
  args: readonly string[];
  /** Console messages the test provokes on purpose; any other fails it. */
  expectedConsole: RegExp | null;
  app: ElectronApplication;
  /** The first window. */
  page: Page;
}

export const test = base.extend<Fixtures>({
  args: [[], { option: true }],
  expectedConsole: [null, { option: true }],
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  app: async ({ userData, args }, use) => {
    const app = await launch(userData, { args });
    await use(app);
    await app.close();
  },
  page: async ({ app, expectedConsole }, use) => {
    const page = await app.firstWindow();
    const complaints = watchConsole(page);
    await use(page);
    const unexpected = complaints.filter((text) => expectedConsole?.test(text) !== true);
    expect(unexpected, 'console errors and warnings').toEqual([]);
  },
});

/** Makes the program, and the page with it, light or dark, as the system would. */
export async function setTheme(app: ElectronApplication, theme: 'light' | 'dark'): Promise<void> {
  const page = await app.firstWindow();
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  await page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    theme === 'dark',
  );
}

/**
 * Checks what is on the screen against WCAG 2.2 A and AA and axe's best practices. A theme changes
 * nothing but colours: what was checked light need only be legible when it is dark.
 */
export async function expectAccessible(page: Page, theme: 'light' | 'dark' = 'light'): Promise<void> {
  // Electron has no second window to run axe in, as Playwright's browsers do.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
    ),
  ).toEqual([]);
}

/** Gives the window's content exactly this size, in CSS pixels. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  const page = await app.firstWindow();
  const size = { width, height };
  await app.evaluate(({ BrowserWindow }, content) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(content.width, content.height);
  }, size);
  await page.waitForFunction(
    (content) => innerWidth === content.width && innerHeight === content.height,
    size,
  );
}
