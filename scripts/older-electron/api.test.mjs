import { expect, test } from 'vitest';
import { quietly, tool } from '../lib/run.mjs';

const types = (project) => quietly(...tool('typescript/bin/tsc', '-p', `scripts/older-electron/${project}`));

test('main and preload use nothing that the oldest supported Electron lacks', async () => {
  expect(await types('tsconfig.json')).toEqual({ code: 0, said: '' });
});

test('an API of a later Electron is refused', async () => {
  const { code, said } = await types('too-new/tsconfig.json');
  expect(code).not.toBe(0);
  expect(said.match(/error TS/g)).toHaveLength(1);
  expect(said).toContain(`'shouldDifferentiateWithoutColor' does not exist`);
});
