import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { root } from './fixtures.ts';

/** Makes the package and unpacks it as an installer would. Answers the folder, which the caller removes. */
export function unpackPackage(): string {
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'package.mjs')], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`npm run package: ${made.stderr}`);
  const deb = /^(\S+\.deb) /m.exec(made.stdout)?.[1];
  if (deb === undefined) throw new Error(`npm run package names no package: ${made.stdout}`);
  const folder = mkdtempSync(join(tmpdir(), 'readout-installed-'));
  // Whoever runs it must be able to get there.
  const unpacked = spawnSync('sh', ['-c', 'dpkg-deb -x "$0" "$1" && chmod 755 "$1"', deb, folder]);
  if (unpacked.status !== 0) throw new Error(`dpkg-deb: ${unpacked.stderr.toString()}`);
  return folder;
}

export interface Running {
  readonly page: Page;
  /** Ends the program as the system would, and waits until it has. */
  quit(): Promise<void>;
}

/**
 * Starts the installed program as a user does and drives it over Chromium's own protocol: its
 * fuses keep everything else out. `user` is the uid and gid it runs as.
 */
export async function startInstalled(
  folder: string,
  userData: string,
  { sandbox, user }: { sandbox: boolean; user?: number },
): Promise<Running> {
  const child = spawn(
    join(folder, 'usr', 'lib', 'readout', 'readout'),
    [
      ...(sandbox ? [] : ['--no-sandbox']),
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${userData}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: userData,
      env: { ...process.env, HOME: userData, XDG_CONFIG_HOME: userData, XDG_RUNTIME_DIR: userData },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the program has no window');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    async quit() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`the program ended with code ${code}: ${said}`)));
  });
}

/** What the kernel says (`/proc/PID/status`) of the processes that draw this profile's pages. */
export function rendererStatus(userData: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const ours = line.includes('--type=renderer') && line.includes(userData);
        return ours ? [readFileSync(`/proc/${pid}/status`, 'utf8')] : [];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}
