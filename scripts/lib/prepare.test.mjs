import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNewer } from './build.mjs';
import { checkNode, matches } from './dependencies.mjs';
import { headless } from './display.mjs';
import { root } from './root.mjs';
import { quietly } from './run.mjs';

const packages = (entries) => ({ packages: entries });

describe('what a fresh machine needs', () => {
  test.each(['18.20.4', '20.18.1'])('Node %s is too old, and the way out is told', (version) => {
    expect(() => checkNode(version)).toThrow(
      expect.objectContaining({ mend: expect.stringContaining('20.19') }),
    );
  });

  test.each(['20.19.0', '22.1.0', '24.0.0'])('Node %s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  const lock = packages({ '': {}, a: { version: '1.0.0' }, b: { version: '2.0.0', optional: true } });

  test('packages are installed when what is there is what the lock file names', () => {
    expect(matches(lock, packages({ a: { version: '1.0.0' }, b: { version: '2.0.0' } }))).toBe(true);
  });

  test('an optional package may be missing: it is for another system', () => {
    expect(matches(lock, packages({ a: { version: '1.0.0' } }))).toBe(true);
  });

  test('packages are installed again when one is missing, is of another version, or none is there', () => {
    expect(matches(lock, packages({ b: { version: '2.0.0' } }))).toBe(false);
    expect(matches(lock, packages({ a: { version: '1.0.1' } }))).toBe(false);
    expect(matches(lock, null)).toBe(false);
  });

  test('only a Linux without a display needs a virtual one', () => {
    expect(headless({ platform: 'linux', env: {} })).toBe(true);
    expect(headless({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(false);
    expect(headless({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(false);
    expect(headless({ platform: 'darwin', env: {} })).toBe(false);
  });

  test('a build is done again when a source is newer', () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-build-'));
    const made = join(folder, 'made');
    expect(isNewer(made, ['package.json'])).toBe(false);
    writeFileSync(made, '');
    expect(isNewer(made, ['package.json'])).toBe(true);
    utimesSync(made, 0, 0);
    expect(isNewer(made, ['package.json'])).toBe(false);
    rmSync(folder, { recursive: true });
  });
});

test('what a command says is told without the address it asked', async () => {
  const script = 'console.error("GET https://user:secret@example.com/x failed"); process.exit(3)';
  expect(await quietly(process.execPath, ['-e', script], { cwd: root })).toEqual({
    code: 3,
    said: 'GET (address) failed',
  });
});
