import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { After } from './bench.ts';

/** A program of Electron's that runs, and its page. */
export interface Program {
  /** When it was started, milliseconds since 1970. */
  readonly startedAt: number;
  readonly page: Page;
  /** Of its main process. */
  readonly pid: number;
  end(): Promise<void>;
}

/**
 * Starts a program as a person would, with nothing that holds it back, and looks at its
 * window through the debugging port. `main` is the folder of its package.json. Throws
 * when there is no Electron, or no window within 30 seconds.
 */
export async function start(main: string, args: readonly string[]): Promise<Program> {
  const electron = process.env['ELECTRON_EXEC_PATH'];
  if (electron === undefined) throw new Error('No Electron runtime: start this through npm run bench.');
  const sandbox = process.env['NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  // Under Xvfb a GPU process only starts, fails and starts again.
  const child = spawn(electron, ['--remote-debugging-port=0', '--disable-gpu', ...sandbox, main, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const browser = await chromium.connectOverCDP(await endpoint(child));
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('The program has no window.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return {
      startedAt,
      page,
      pid: child.pid ?? 0,
      async end() {
        await browser.close();
        await stop(child);
      },
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** A folder for a while: a profile, a workspace. */
export async function scratch(after: After): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The same for as long as the bench goes on: started now, ended after it. */
export async function kept(after: After, main: string, args: readonly string[]): Promise<Page> {
  const program = await start(main, args);
  after(() => program.end());
  return program.page;
}

async function endpoint(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No window after 30 seconds.\n${said}`)), 30_000);
    child.once('exit', (code) => reject(new Error(`The program ended at once (${code}).\n${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exited;
  clearTimeout(timer);
}
