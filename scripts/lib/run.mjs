import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { root } from './root.mjs';

/** Runs a command to its end with the terminal as its own; answers its exit code. */
export function run(command, args, { env = process.env, stdio = 'inherit', cwd = root, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio, shell });
    const forward = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    const done = () => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

const signals = ['SIGINT', 'SIGTERM'];

/** Runs a command quietly; answers its exit code and what it said, without any web address. */
export function quietly(command, args, { env = process.env, cwd = root, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    }
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, said: withoutAddresses(said).trim() }));
  });
}

function withoutAddresses(text) {
  return text.replace(/\bhttps?:\/\/\S+/gi, '(address)');
}

/** A command line that runs npm itself, on every system: npm tells scripts where it is. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli && /\.[cm]?js$/.test(cli)) return [process.execPath, [cli, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/c', 'npm', ...args]] : ['npm', args];
}

/** A command line that runs a package's program with this Node. */
export function tool(file, ...args) {
  return [process.execPath, [join(root, 'node_modules', file), ...args]];
}

/** Where a command stands on the PATH, or null. Not for Windows, whose commands have endings. */
export function which(command) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}
