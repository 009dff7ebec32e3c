import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, electronRuntime, runtimeEnv } from '../electron-runtime/index.mjs';
import { headless, virtualDisplay } from './display.mjs';
import { quietly, which } from './run.mjs';
import { step } from './step.mjs';

/**
 * Everything a command needs to run the program here: the runtime, and the environment with its
 * variables, a display, and NO_SANDBOX=1 where the kernel or the user (root) leaves no other way.
 */
export async function electronEnvironment() {
  const runtime = await step('Finding an Electron runtime', electronRuntime);
  console.error(describe(runtime));
  const env = { ...process.env, ...runtimeEnv(runtime) };
  if (headless()) {
    env.DISPLAY = await step('Starting a virtual display', virtualDisplay);
    console.error(`No display here: windows open in a virtual one (Xvfb ${env.DISPLAY}).`);
  }
  if (!(await sandboxWorks(runtime.dist))) env.NO_SANDBOX = '1';
  return { runtime, env };
}

async function sandboxWorks(dist) {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  if (isSetuidRoot(join(dist, 'chrome-sandbox')) || (await userNamespaces())) return true;
  const helper = join(dist, 'chrome-sandbox');
  console.error(
    'This kernel gives your programs no user namespaces: the window runs without Chromium’s sandbox. ' +
      `To give it one:  sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  );
  return false;
}

function isSetuidRoot(path) {
  if (!existsSync(path)) return false;
  const { mode, uid } = statSync(path);
  return uid === 0 && (mode & 0o4000) !== 0;
}

async function userNamespaces() {
  const restricted = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (existsSync(restricted) && readFileSync(restricted, 'utf8').trim() === '1') return false;
  const unshare = which('unshare');
  return unshare === null || (await quietly(unshare, ['-Ur', 'true'])).code === 0;
}
